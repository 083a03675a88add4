import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseSearchAddress,
  type SearchAddress,
  searchHref,
} from '@/components/search/search-address'
import { allClaims } from '@/lib/claims/claim-filter'
import { searchKinds } from '@/lib/search/search-entries'
import { concordanceSorts } from '@/lib/search/sort-concordance'

const nothing: SearchAddress = {
  ...{ filter: allClaims, view: 'results', only: null, order: 'document', isMarking: false },
}

const parse = (href: string) => parseSearchAddress(new URL(href, 'http://localhost').search)

describe('the address of a search', () => {
  it('is short where nothing is searched for', () => {
    expect(searchHref('a', nothing)).toBe('/projects/a/search')
  })

  it('begins with what is searched for', () => {
    const filter = { ...allClaims, q: 'Élite "a b"', tag: ['motive', 'economy'] }
    expect(searchHref('a', { ...nothing, filter, view: 'lines', order: 'left' })).toBe(
      '/projects/a/search?q=%C3%89lite+%22a+b%22&tag=motive&tag=economy&view=lines&order=left',
    )
  })

  it('leads to the same search again', () => {
    const address = fc.record({
      filter: fc
        .record({
          q: fc.string({ unit: 'grapheme', maxLength: 40 }),
          document: fc.subarray(['x', 'ü']),
        })
        .map(({ q, document }) => ({ ...allClaims, q: q.replaceAll('\0', '').trim(), document })),
      view: fc.constantFrom('results', 'lines'),
      only: fc.option(fc.constantFrom(...searchKinds)),
      order: fc.constantFrom(...concordanceSorts),
      isMarking: fc.boolean(),
    })
    fc.assert(
      fc.property(address, (given) => {
        const { ignored, ...read } = parse(searchHref('a', given))
        const areLines = given.view === 'lines'
        expect(ignored).toEqual([])
        expect(read).toEqual({
          ...given,
          only: areLines ? null : given.only,
          order: areLines ? given.order : 'document',
          isMarking: areLines && given.isMarking,
        })
      }),
    )
  })

  it('leaves out what makes no sense, and says so', () => {
    const { ignored, ...read } = parse('?q=a&view=pie&in=tags&order=up&mark=no&stance=loud')
    expect(read).toEqual({ ...nothing, filter: { ...allClaims, q: 'a' } })
    expect(ignored.map(({ parameter }) => parameter).toSorted()).toEqual([
      ...['in', 'mark', 'order', 'stance', 'view'],
    ])
  })
})
