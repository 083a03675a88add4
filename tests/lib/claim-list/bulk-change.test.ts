import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BulkChange, claimAfterBulkChange, refusalOf } from '@/lib/claim-list/bulk-change'
import { hiddenClaim } from '@/lib/comparison/blind-readings'
import { arbitraryBulkChange } from '@/tests/support/arbitrary-bulk-change'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildClaim } from '@/tests/support/build-material'

const doing = { by: 'Ana Ruiz', at: '2026-03-01T00:00:00.000Z' }

const changes = arbitrarySnapshot.chain((snapshot) =>
  fc.tuple(fc.constant(snapshot), arbitraryBulkChange(snapshot)),
)

describe('a change of many claims', () => {
  it('loses and touches nothing that it was not asked for', () => {
    fc.assert(
      fc.property(changes, ([{ claims }, change]) => {
        for (const claim of claims) {
          const after = claimAfterBulkChange(claim, change, doing)
          const { tagIds, assessments, status, archivedAt, ...rest } = claim
          expect(after).toMatchObject(rest)
          const gone = tagIds.filter((id) => !after.tagIds.includes(id))
          const asked =
            change.kind === 'remove-tags'
              ? change.tagIds
              : change.kind === 'replace-tag'
                ? [change.tagId]
                : []
          expect(gone.every((id) => asked.includes(id))).toBe(true)
          expect(new Set(after.tagIds).size).toBe(after.tagIds.length)
          const others = assessments.filter(({ by }) => by !== doing.by)
          expect(after.assessments.filter(({ by }) => by !== doing.by)).toEqual(others)
          if (change.kind !== 'set-status') expect(after.status).toBe(status)
          if (change.kind !== 'archive' && change.kind !== 'restore') {
            expect(after.archivedAt).toBe(archivedAt)
          }
        }
      }),
    )
  })

  it('is done once: after it every claim is so already', () => {
    fc.assert(
      fc.property(changes, ([{ claims }, change]) => {
        for (const claim of claims) {
          const after = claimAfterBulkChange(claim, change, doing)
          expect(claimAfterBulkChange(after, change, doing)).toBe(after)
        }
      }),
    )
  })

  const yes = { questionId: 'q', positionId: 'yes', by: 'Ana Ruiz', createdAt: doing.at }
  const no = { ...yes, positionId: 'no' }
  const ofBen = { ...no, by: 'Ben' }

  it.each<[string, BulkChange, object, object]>([
    [
      'adds tags',
      { kind: 'add-tags', tagIds: ['a', 'b'] },
      { tagIds: ['b'] },
      { tagIds: ['b', 'a'] },
    ],
    [
      'removes tags',
      { kind: 'remove-tags', tagIds: ['a'] },
      { tagIds: ['a', 'b'] },
      { tagIds: ['b'] },
    ],
    [
      'replaces a tag by one that the claim has as well',
      { kind: 'replace-tag', tagId: 'a', byTagId: 'b' },
      { tagIds: ['a', 'b', 'c'] },
      { tagIds: ['c', 'b'] },
    ],
    [
      'sets one’s own position in place of another one, and leaves others’ alone',
      { kind: 'set-position', questionId: 'q', positionId: 'yes' },
      { assessments: [no, ofBen] },
      { assessments: [ofBen, yes] },
    ],
    [
      'clears one’s own position',
      { kind: 'clear-position', questionId: 'q' },
      { assessments: [yes, ofBen] },
      { assessments: [ofBen] },
    ],
    [
      'replaces a position where one took it',
      { kind: 'replace-position', questionId: 'q', positionId: 'no', byPositionId: 'yes' },
      { assessments: [no] },
      { assessments: [yes] },
    ],
  ])('%s', (_, change, before, after) => {
    expect(claimAfterBulkChange(buildClaim(before), change, doing)).toEqual(buildClaim(after))
  })

  it('replaces no position that another reader took', () => {
    const claim = buildClaim({ assessments: [ofBen] })
    const change: BulkChange = {
      ...{ kind: 'replace-position', questionId: 'q' },
      ...{ positionId: 'no', byPositionId: 'yes' },
    }
    expect(claimAfterBulkChange(claim, change, doing)).toBe(claim)
  })
})

it('leaves out what is hidden, but for one’s own positions, and what would hold too many tags', () => {
  const hidden = hiddenClaim(buildClaim())
  expect(refusalOf(hidden, { kind: 'archive' })).toBe('hidden')
  expect(refusalOf(hidden, { kind: 'clear-position', questionId: 'q' })).toBeNull()
  const full = buildClaim({ tagIds: Array.from({ length: 100 }, (_, index) => `t${index}`) })
  expect(refusalOf(full, { kind: 'add-tags', tagIds: ['t1'] })).toBeNull()
  expect(refusalOf(full, { kind: 'add-tags', tagIds: ['new'] })).toBe('too many tags')
})
