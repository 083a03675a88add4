import { z } from 'zod'
import type { Assessment, Claim } from '@/lib/claims/claim'
import { claimLimits } from '@/lib/claims/claim-limits'
import { claimStatuses } from '@/lib/claims/scales'

const tagIdsSchema = z.array(z.string()).min(1, 'Choose a tag').max(claimLimits.tags)

/** One thing that is done to many claims. Positions are read as the person who asks; others' readings stay. */
export const bulkChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-tags'), tagIds: tagIdsSchema }),
  z.object({ kind: z.literal('remove-tags'), tagIds: tagIdsSchema }),
  /** Where a claim has the tag, it has the other one instead. */
  z.object({ kind: z.literal('replace-tag'), tagId: z.string(), byTagId: z.string() }),
  z.object({ kind: z.literal('set-position'), questionId: z.string(), positionId: z.string() }),
  z.object({ kind: z.literal('clear-position'), questionId: z.string() }),
  /** Where one reads the position in a claim, one reads the other one instead. */
  z.object({
    kind: z.literal('replace-position'),
    questionId: z.string(),
    positionId: z.string(),
    byPositionId: z.string(),
  }),
  z.object({ kind: z.literal('set-status'), status: z.enum(claimStatuses) }),
  z.object({ kind: z.literal('archive') }),
  z.object({ kind: z.literal('restore') }),
])
export type BulkChange = z.infer<typeof bulkChangeSchema>

/** Who does it, and when (ISO 8601, UTC). */
export type Doing = { by: string; at: string }

/**
 * Why a claim cannot be changed so: what is to be changed is hidden from whoever asks, or it would have more tags than
 * a claim holds.
 */
export type Refused = 'hidden' | 'too many tags'

/** Positions are one's own, so that they can be read in a claim of which the rest is hidden. */
export function refusalOf(claim: Claim, change: BulkChange): Refused | null {
  if (claim.isHidden && !changesPositions(change)) return 'hidden'
  if (change.kind !== 'add-tags') return null
  return new Set([...claim.tagIds, ...change.tagIds]).size > claimLimits.tags
    ? 'too many tags'
    : null
}

export function changesPositions({ kind }: BulkChange): boolean {
  return kind === 'set-position' || kind === 'clear-position' || kind === 'replace-position'
}

/** The claim after the change; the very same claim where it is so already. */
export function claimAfterBulkChange(claim: Claim, change: BulkChange, doing: Doing): Claim {
  switch (change.kind) {
    case 'add-tags':
      return withTags(claim, [...new Set([...claim.tagIds, ...change.tagIds])])
    case 'remove-tags':
      return withTags(
        claim,
        claim.tagIds.filter((id) => !change.tagIds.includes(id)),
      )
    case 'replace-tag':
      return claim.tagIds.includes(change.tagId) ? withOtherTag(claim, change) : claim
    case 'set-position':
      return withReading(claim, change, change.positionId, doing)
    case 'clear-position':
      return withReading(claim, change, null, doing)
    case 'replace-position':
      return ownReading(claim, change, doing)?.positionId === change.positionId
        ? withReading(claim, change, change.byPositionId, doing)
        : claim
    case 'set-status':
      return claim.status === change.status ? claim : { ...claim, status: change.status }
    case 'archive':
      return claim.archivedAt === null ? { ...claim, archivedAt: doing.at } : claim
    case 'restore':
      return claim.archivedAt === null ? claim : { ...claim, archivedAt: null }
  }
}

function withTags(claim: Claim, tagIds: string[]): Claim {
  return tagIds.length === claim.tagIds.length ? claim : { ...claim, tagIds }
}

function withOtherTag(claim: Claim, { tagId, byTagId }: { tagId: string; byTagId: string }): Claim {
  if (tagId === byTagId) return claim
  const others = claim.tagIds.filter((id) => id !== tagId && id !== byTagId)
  return { ...claim, tagIds: [...others, byTagId] }
}

type OfQuestion = { questionId: string }

function ownReading(
  { assessments }: Claim,
  { questionId }: OfQuestion,
  { by }: Doing,
): Assessment | undefined {
  return assessments.find((reading) => reading.questionId === questionId && reading.by === by)
}

/** With one's own reading on the question; null is none. */
function withReading(
  claim: Claim,
  { questionId }: OfQuestion,
  positionId: string | null,
  doing: Doing,
): Claim {
  const own = ownReading(claim, { questionId }, doing)
  if ((own?.positionId ?? null) === positionId) return claim
  const others = claim.assessments.filter((reading) => reading !== own)
  const { by, at: createdAt } = doing
  const added = positionId === null ? [] : [{ questionId, positionId, by, createdAt }]
  return { ...claim, assessments: [...others, ...added] }
}
