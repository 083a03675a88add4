import { uuidv7 } from 'uuidv7'
import type { Claim } from '@/lib/claims/claim'
import { createRows, findRows, type Recording, updateRow } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import { claimRows } from '@/lib/db/rows-to-write'
import { peopleIn } from '@/lib/db/write-claim'

/** Stores many new claims: in a few statements for each table, whatever their number. */
export async function createClaims(
  recording: Recording,
  claims: readonly Claim[],
  { projectId }: { projectId: string },
): Promise<void> {
  const people = await requirePeople(recording.transaction, claims.flatMap(peopleIn))
  const rows = claims.map((claim) => claimRows(claim, projectId, people))
  await createRows(
    recording,
    'claim',
    rows.map(({ claim }) => claim),
  )
  await createRows(
    recording,
    'anchor',
    rows.flatMap(({ anchors }) => anchors),
  )
  await createRows(
    recording,
    'claimTag',
    rows.flatMap(({ tags }) => tags),
  )
  await createRows(
    recording,
    'assessment',
    rows.flatMap(({ assessments }) => assessments),
  )
}

/** Tags that a claim does not have, and a position that the person has not read it as taking. */
export type ClaimAddition = {
  claimId: string
  tagIds: readonly string[]
  assessment: { questionId: string; positionId: string } | null
}

/** Adds to stored claims what they lack. Each gets its next version, and loses nothing. */
export async function addToClaims(
  recording: Recording,
  additions: readonly ClaimAddition[],
  { byId, now }: { byId: string; now: Date },
): Promise<void> {
  const tags = additions.flatMap(({ claimId, tagIds }) =>
    tagIds.map((tagId) => ({ id: uuidv7(), claimId, tagId })),
  )
  const assessments = additions.flatMap(({ claimId, assessment }) =>
    assessment ? [{ id: uuidv7(), claimId, ...assessment, byId, createdAt: now }] : [],
  )
  await createRows(recording, 'claimTag', tags)
  await createRows(recording, 'assessment', assessments)
  const ids = additions.map(({ claimId }) => claimId)
  for (const claim of await findRows(recording.transaction, 'claim', ids)) {
    await updateRow(recording, 'claim', claim, {
      ...claim,
      version: claim.version + 1,
      updatedAt: now,
    })
  }
}
