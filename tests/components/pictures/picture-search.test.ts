import { describe, expect, it } from 'vitest'
import { parsePictureSearch, picturesHref } from '@/components/pictures/picture-search'

describe('the address of the pictures', () => {
  it.each([
    { asOf: null, question: null, scope: 'sources', of: null, between: null },
    { asOf: '2023-06', question: 'does-it-last', scope: 'speakers', of: 'a-b', between: null },
    {
      asOf: '2024',
      question: 'kalıcı-mı',
      scope: 'inner-tension',
      of: null,
      between: ['關係', 'a & b'],
    },
  ] as const)('says what it is read as: %j', (fields) => {
    const search = {
      ...fields,
      between: fields.between ? ([...fields.between] as [string, string]) : null,
    }
    const { searchParams, pathname, hash } = new URL(
      picturesHref('p', search, 'map'),
      'http://localhost',
    )
    expect(parsePictureSearch(Object.fromEntries(searchParams))).toEqual(search)
    expect([pathname, hash]).toEqual(['/projects/p/pictures', '#map'])
  })

  it('leaves out what makes no sense', () => {
    const params = { question: ['a', 'b'], scope: 'everybody', between: 'a', asOf: 'soon' }
    expect(parsePictureSearch(params)).toEqual({
      ...{ asOf: null, question: null, scope: 'sources', of: null, between: null },
    })
  })
})
