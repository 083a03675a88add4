import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimFacets, facetNames } from '@/lib/claim-list/claim-facets'
import { matchingClaims } from '@/lib/claim-list/list-claims'
import type { ClaimFilter } from '@/lib/claims/claim-filter'
import { byClaimNumber } from '@/lib/claims/claim-table'
import { hiddenClaim } from '@/lib/comparison/blind-readings'
import { arbitraryClaimFilter } from '@/tests/support/arbitrary-claim-filter'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'

const filtered = arbitrarySnapshot.chain((snapshot) =>
  fc.tuple(fc.constant(snapshot), arbitraryClaimFilter(snapshot)),
)

function choosing(filter: ClaimFilter, name: (typeof facetNames)[number], value: string) {
  const isEither = name === 'bare' || name === 'archived'
  return { ...filter, [name]: isEither ? value : [value] } as ClaimFilter
}

it('counts what choosing each value alone would find', () => {
  fc.assert(
    fc.property(filtered, ([snapshot, filter]) => {
      const facets = claimFacets(snapshot, filter)
      for (const name of facetNames) {
        for (const { value, count } of facets[name]) {
          const chosen = choosing(filter, name, value)
          const { claims } = matchingClaims(snapshot, { filter: chosen, sort: byClaimNumber })
          expect({ name, value, count }).toEqual({ name, value, count: claims.length })
        }
      }
    }),
  )
})

it('has a value for every claim that passes all other filters, and the most first', () => {
  fc.assert(
    fc.property(filtered, ([snapshot, filter]) => {
      const facets = claimFacets(snapshot, filter)
      const all = matchingClaims(snapshot, {
        filter: { ...filter, status: [] },
        sort: byClaimNumber,
      })
      const counts = facets.status.map(({ count }) => count)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.claims.length)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    }),
  )
})

it('counts nothing that is hidden', () => {
  fc.assert(
    fc.property(filtered, ([snapshot, filter]) => {
      const hidden = { ...snapshot, claims: snapshot.claims.map(hiddenClaim) }
      const facets = claimFacets(hidden, filter)
      for (const name of [
        'question',
        'position',
        'tag',
        'voice',
        'stance',
        'kind',
        'bare',
      ] as const) {
        expect(facets[name]).toEqual([])
      }
    }),
  )
})
