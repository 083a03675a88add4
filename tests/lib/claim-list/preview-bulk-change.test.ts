import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BulkChange, claimAfterBulkChange } from '@/lib/claim-list/bulk-change'
import { claimsState, previewBulkChange } from '@/lib/claim-list/preview-bulk-change'
import type { Claim } from '@/lib/claims/claim'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { supersedingsOf } from '@/lib/comparison/superseding'
import type { Question } from '@/lib/questions/question'
import { arbitraryBulkChange } from '@/tests/support/arbitrary-bulk-change'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'

const doing = { by: 'Ana Ruiz', at: '2026-03-01T00:00:00.000Z' }

const asked = arbitrarySnapshot
  .filter(({ claims }) => claims.length > 2)
  .chain((snapshot) =>
    fc.record({
      snapshot: fc.constant(snapshot),
      change: arbitraryBulkChange(snapshot),
      ids: fc.subarray(snapshot.claims.map(({ id }) => id)),
    }),
  )

/** The pairs of a question as its board has them, by the ids of their claims. */
function pairsOn(question: Question, snapshot: ProjectSnapshot, claims: Claim[]) {
  if (question.archivedAt !== null) return new Map<string, boolean>()
  const material = { ...snapshot, question, claims }
  const replaced = supersedingsOf(material)
  return new Map(
    reviewedPairs(material)
      .filter(({ claimAId, claimBId }) => !replaced.has(claimAId) && !replaced.has(claimBId))
      .map(({ claimAId, claimBId, standing }) => [`${claimAId} ${claimBId}`, isJudged(standing)]),
  )
}

describe('the preview of a change of many claims', () => {
  it('counts every claim once: changing, the same already, or left out', () => {
    fc.assert(
      fc.property(asked, ({ snapshot, change, ids }) => {
        const preview = previewBulkChange(snapshot, new Set(ids), change, doing)
        const { chosen, changing, same, leftOut } = preview
        expect(chosen).toBe(ids.length)
        expect(changing.count + same + leftOut.hidden + leftOut['too many tags']).toBe(chosen)
        const changed = snapshot.claims.filter(
          (claim) => ids.includes(claim.id) && claimAfterBulkChange(claim, change, doing) !== claim,
        )
        expect(changing.count).toBe(changed.length)
        expect(changing.first.map(({ id }) => id)).toEqual(
          changed.slice(0, changing.first.length).map(({ id }) => id),
        )
      }),
    )
  })

  it('counts the pairs that come and go, as the boards have them before and after', () => {
    // Where no claim replaces another one: whether one that does is in use is told by the boards alone.
    const plain = asked.filter(({ snapshot }) =>
      snapshot.pairs.every(({ verdicts, resolutions }) =>
        [...verdicts, ...resolutions].every(({ outcome }) => outcome !== 'superseded'),
      ),
    )
    fc.assert(
      fc.property(plain, ({ snapshot, change, ids }) => {
        const chosen = new Set(ids)
        const { effects, claims: named } = previewBulkChange(snapshot, chosen, change, doing)
        const after = snapshot.claims.map((claim) =>
          chosen.has(claim.id) ? claimAfterBulkChange(claim, change, doing) : claim,
        )
        for (const question of snapshot.questions) {
          const was = pairsOn(question, snapshot, snapshot.claims)
          const is = pairsOn(question, snapshot, after)
          const effect = effects.find((one) => one.question.id === question.id)
          const counted = {
            come: effect?.come.count ?? 0,
            go: effect?.go.count ?? 0,
            stale: effect?.stale.count ?? 0,
          }
          const lost = [...was].filter(([pair, isCounted]) => isCounted && is.get(pair) === false)
          expect(counted).toEqual({
            come: [...is.keys()].filter((pair) => !was.has(pair)).length,
            go: [...was.keys()].filter((pair) => !is.has(pair)).length,
            stale: lost.length,
          })
          for (const { claimIds } of effect ? [...effect.come.first, ...effect.go.first] : []) {
            for (const id of claimIds) expect(named[id]?.id).toBe(id)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('says of tags and the status of claims that no pair comes or goes by them', () => {
    fc.assert(
      fc.property(asked, ({ snapshot, ids }) => {
        const status: BulkChange = { kind: 'set-status', status: 'checked' }
        expect(previewBulkChange(snapshot, new Set(ids), status, doing).effects).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('the state of claims', () => {
  const some = [
    { id: 'a', version: 1 },
    { id: 'b', version: 2 },
  ]

  it('is the same in any order, and another one for another version or another claim', () => {
    expect(claimsState(some.toReversed())).toBe(claimsState(some))
    expect(claimsState([])).not.toBe(claimsState(some))
    expect(claimsState(some.slice(1))).not.toBe(claimsState(some))
    expect(claimsState(some.map(({ id }) => ({ id, version: 2 })))).not.toBe(claimsState(some))
  })
})
