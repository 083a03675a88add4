import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activeParts,
  type ChosenPart,
  chosenValues,
  filterParts,
  toggledPart,
  withoutPart,
} from '@/components/claims-table/filter-parts'
import { allClaims, parseClaimFilter, serializeClaimFilter } from '@/lib/claims/claim-filter'

const chosen = (...pairs: [ChosenPart, string][]) =>
  pairs.reduce((filter, [part, value]) => toggledPart(filter, part, value), allClaims)

describe('a value', () => {
  it('is chosen beside the others of its list, and let go', () => {
    const both = chosen(['tag', 'a'], ['tag', 'b'])
    expect(chosenValues(both, 'tag')).toEqual(['a', 'b'])
    expect(chosenValues(toggledPart(both, 'tag', 'a'), 'tag')).toEqual(['b'])
  })

  it.each<[ChosenPart, string, string]>([
    ['bare', 'yes', 'no'],
    ['archived', 'yes', 'both'],
  ])('of %s replaces the other one', (part, one, other) => {
    expect(chosenValues(chosen([part, one], [part, other]), part)).toEqual([other])
    expect(chosen([part, one], [part, one])).toEqual(allClaims)
  })

  it('that a filter does not know chooses nothing', () => {
    expect(chosen(['bare', 'perhaps'], ['archived', 'no'])).toEqual(allClaims)
  })
})

it('says which filters leave something out, and clears each alone', () => {
  const filter = { ...chosen(['status', 'draft'], ['archived', 'both']), to: '2024', q: 'treaty' }
  expect(activeParts(filter)).toEqual(['status', 'published', 'archived'])
  expect(activeParts(withoutPart(filter, 'published'))).toEqual(['status', 'archived'])
  expect(filterParts.reduce(withoutPart, filter)).toEqual({ ...allClaims, q: 'treaty' })
})

const possible: [ChosenPart, string][] = [
  ['document', 'a-report'],
  ['document', 'данные'],
  ['position', 'why/because'],
  ['voice', 'author'],
  ['voice', 'Mark & Co = “us”'],
  ['stance', 'rejects'],
  ['kind', 'none'],
  ['status', 'draft'],
  ['anchor', 'orphaned'],
  ['bare', 'yes'],
  ['bare', 'no'],
  ['archived', 'yes'],
  ['archived', 'both'],
]

it('whatever is chosen can be read from its address', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...possible)), (choices) => {
      const filter = chosen(...choices)
      expect(parseClaimFilter(serializeClaimFilter(filter))).toEqual({ filter, ignored: [] })
    }),
  )
})
