import fc from 'fast-check'
import type { BulkChange } from '@/lib/claim-list/bulk-change'
import type { ListMaterial } from '@/lib/claim-list/list-claims'
import { claimStatuses } from '@/lib/claims/scales'

/** A change of many claims that the project allows: nothing archived is added. */
export function arbitraryBulkChange({ tags, questions }: ListMaterial): fc.Arbitrary<BulkChange> {
  const live = tags.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id)
  const liveTag = fc.constantFrom(...live)
  const anyTag = fc.constantFrom(...tags.map(({ id }) => id))
  const ofQuestion = fc.constantFrom(...questions).chain((question) => {
    const positions = question.positions.filter(({ archivedAt }) => archivedAt === null)
    const [position, byPosition] = [
      fc.constantFrom(...question.positions),
      fc.constantFrom(...positions),
    ]
    const questionId = question.id
    const clear = fc.constant<BulkChange>({ kind: 'clear-position', questionId })
    if (question.archivedAt !== null) return clear
    return fc.oneof(
      byPosition.map(
        ({ id }): BulkChange => ({
          ...{ kind: 'set-position', questionId },
          positionId: id,
        }),
      ),
      clear,
      fc.tuple(position, byPosition).map(
        ([from, to]): BulkChange => ({
          ...{ kind: 'replace-position', questionId },
          ...{ positionId: from.id, byPositionId: to.id },
        }),
      ),
    )
  })
  return fc.oneof(
    ofQuestion,
    fc
      .uniqueArray(liveTag, { minLength: 1 })
      .map((tagIds): BulkChange => ({ kind: 'add-tags', tagIds })),
    fc
      .uniqueArray(anyTag, { minLength: 1 })
      .map((tagIds): BulkChange => ({ kind: 'remove-tags', tagIds })),
    fc
      .tuple(anyTag, liveTag)
      .map(([tagId, byTagId]): BulkChange => ({ kind: 'replace-tag', tagId, byTagId })),
    fc.constantFrom(...claimStatuses).map((status): BulkChange => ({ kind: 'set-status', status })),
    fc.constant<BulkChange>({ kind: 'archive' }),
    fc.constant<BulkChange>({ kind: 'restore' }),
  )
}
