import { uuidv7 } from 'uuidv7'
import type { Claim } from '@/lib/claims/claim'
import { createRows, findRows, type Recording, updateRows } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import { type ClaimRows, claimRows } from '@/lib/db/rows-to-write'
import { peopleIn } from '@/lib/db/write-claim'

/** Stores many new claims: in a few statements for each table, whatever their number. */
export async function createClaims(
  recording: Recording,
  claims: readonly Claim[],
  { projectId }: { projectId: string },
): Promise<void> {
  const people = await requirePeople(recording.transaction, claims.flatMap(peopleIn))
  await createClaimRows(
    recording,
    claims.map((claim) => claimRows(claim, projectId, people)),
  )
}

/** Stores claims that are rows already, each table in a few statements. */
export async function createClaimRows(
  recording: Recording,
  rows: readonly ClaimRows[],
): Promise<void> {
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
  const claims = await findRows(recording.transaction, 'claim', ids)
  await updateRows(
    recording,
    'claim',
    claims.map((before) => ({
      before,
      after: { ...before, version: before.version + 1, updatedAt: now },
    })),
  )
}
