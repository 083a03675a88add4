import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allClaims,
  type ClaimFilter,
  isFiltering,
  parseClaimFilter,
  serializeClaimFilter,
  toggleValue,
  voiceValue,
} from '@/lib/claims/claim-filter'
import { arbitraryClaimFilter } from '@/tests/support/arbitrary-claim-filter'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'

const filtered = (fields: Partial<ClaimFilter>): ClaimFilter => ({ ...allClaims, ...fields })

describe('the address of a filter', () => {
  it('gives the filter back that it was made of', () => {
    const filters = arbitrarySnapshot.chain(arbitraryClaimFilter)
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseClaimFilter(serializeClaimFilter(filter))).toEqual({ filter, ignored: [] })
      }),
    )
  })

  it('is empty for all claims', () => {
    expect(serializeClaimFilter(allClaims)).toBe('')
    expect(parseClaimFilter('').filter).toEqual(allClaims)
    expect(isFiltering(allClaims)).toBe(false)
  })

  it('repeats a parameter for each of its values, in any script', () => {
    const filter = filtered({
      tag: ['무역', 'a&b'],
      voice: ['author', 'Kim, J.'],
      archived: 'both',
    })
    const address = serializeClaimFilter(filter)
    expect(address).toContain('tag=%EB%AC%B4%EC%97%AD&tag=a%26b&voice=author&voice=Kim%2C+J.')
    expect(parseClaimFilter(`?${address}`).filter).toEqual(filter)
    expect(isFiltering(filter)).toBe(true)
  })

  it('is read as Next hands it on, too', () => {
    expect(parseClaimFilter({ tag: ['a', 'b'], status: 'draft', other: undefined }).filter).toEqual(
      filtered({ tag: ['a', 'b'], status: ['draft'] }),
    )
    expect(parseClaimFilter(new URLSearchParams('bare=yes')).filter.bare).toBe('yes')
  })

  it.each([
    ['status=done', 'status', 'done'],
    ['likelihood=maybe', 'likelihood', 'maybe'],
    ['from=2024-13', 'from', '2024-13'],
    ['bare=perhaps', 'bare', 'perhaps'],
    ['archived=1', 'archived', '1'],
    ['tag=', 'tag', ''],
    [`tag=${'x'.repeat(501)}`, 'tag', 'x'.repeat(501)],
    ['tag=a%00b', 'tag', 'a\0b'],
    ['q=a&q=b', 'q', 'b'],
  ])('leaves %.30s out and says so', (address, parameter, value) => {
    const { filter, ignored } = parseClaimFilter(address)
    expect(ignored).toEqual([{ parameter, value }])
    expect({ ...filter, q: '' }).toEqual(allClaims)
  })

  it('takes no more values of one filter than a database takes', () => {
    const address = Array.from({ length: 300 }, (_, index) => `tag=t${index}`).join('&')
    const { filter, ignored } = parseClaimFilter(address)
    expect(filter.tag).toHaveLength(200)
    expect(ignored).toHaveLength(100)
  })

  it('names a value once', () => {
    expect(parseClaimFilter('kind=fact&kind=none&kind=fact').filter.kind).toEqual(['fact', 'none'])
  })
})

it('tells somebody called "author" from the author', () => {
  expect(voiceValue(null)).toBe('author')
  expect(voiceValue('author')).toBe('Author')
  expect(voiceValue('Kim')).toBe('Kim')
})

it('takes a value in and out of a filter', () => {
  const once = toggleValue(allClaims, 'tag', 'a')
  const twice = toggleValue(once, 'tag', 'b')
  expect(twice.tag).toEqual(['a', 'b'])
  expect(toggleValue(twice, 'tag', 'a').tag).toEqual(['b'])
})
