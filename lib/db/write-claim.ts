import type { Claim } from '@/lib/claims/claim'
import { createRow, createRows, type Recording, updateRow } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import { type ClaimRows, claimRows } from '@/lib/db/rows-to-write'
import { isSameRow, syncRows } from '@/lib/db/sync-rows'

/**
 * Makes the claim be stored as it is given. A stored one gets the next version, and `now` as the time of its
 * change, unless nothing about it is different: then nothing is written.
 */
export async function writeClaim(
  recording: Recording,
  claim: Claim,
  { projectId, now }: { projectId: string; now: Date },
): Promise<void> {
  const { transaction } = recording
  const people = await requirePeople(transaction, peopleIn(claim))
  const wanted = claimRows(claim, projectId, people)
  const stored = await transaction.claim.findFirst({
    where: { id: claim.id, projectId },
    include: { anchors: true, tags: true, assessments: true },
  })
  if (stored) await changeClaim(recording, stored, wanted, now)
  else await createClaim(recording, wanted)
}

export function peopleIn(claim: Claim): string[] {
  return [claim.createdBy, ...claim.assessments.map(({ by }) => by)]
}

async function createClaim(recording: Recording, rows: ClaimRows): Promise<void> {
  await createRow(recording, 'claim', rows.claim)
  await createRows(recording, 'anchor', rows.anchors)
  await createRows(recording, 'claimTag', rows.tags)
  await createRows(recording, 'assessment', rows.assessments)
}

type StoredClaim = ClaimRows['claim'] & Omit<ClaimRows, 'claim'>

async function changeClaim(
  recording: Recording,
  { anchors, tags, assessments, ...claim }: StoredClaim,
  wanted: ClaimRows,
  now: Date,
): Promise<void> {
  const writtenBefore = recording.written.length
  await syncRows(
    recording,
    'anchor',
    { stored: anchors, wanted: wanted.anchors },
    ({ ordinal }) => ordinal,
  )
  await syncRows(recording, 'claimTag', { stored: tags, wanted: wanted.tags }, ({ tagId }) => tagId)
  await syncRows(
    recording,
    'assessment',
    { stored: assessments, wanted: wanted.assessments },
    ({ questionId, byId }) => `${questionId} ${byId}`,
  )
  const isChanged =
    recording.written.length > writtenBefore ||
    !isSameRow(claim, wanted.claim, ['version', 'updatedAt'])
  if (!isChanged) return
  const next = { ...wanted.claim, version: claim.version + 1, updatedAt: now }
  await updateRow(recording, 'claim', claim, next)
}
