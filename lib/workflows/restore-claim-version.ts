import { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import { findBatch } from '@/lib/db/batches'
import type { Transaction } from '@/lib/db/client'
import { requireClaim } from '@/lib/db/find-claim'
import { findClaimVersion } from '@/lib/db/find-claim-version'
import { listQuestions } from '@/lib/db/find-question'
import { findRevisionText } from '@/lib/db/find-revision'
import { listTags } from '@/lib/db/list-tags'
import { writeClaim } from '@/lib/db/write-claim'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import { claimName } from '@/lib/workflows/label'
import { passagesInNewestText } from '@/lib/workflows/passages-in-newest-text'
import { batchRequestSchema, runBatch, type Work } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const restoreClaimVersionSchema = batchRequestSchema.extend({
  claimId: z.string().max(100),
  /** The change after which the claim was as it is wanted. */
  changeId: z.uuid(),
  expectedVersion: z.int().min(1),
})

type Restored = {
  label: string
  /** Whether that made a difference. */
  isChanged: boolean
  /** How many tags and readings of that version are left out, because they are not in the project any more. */
  leftOut: number
}

/**
 * Makes a claim say again what it said after a change: its fields, passages, tags and the actor's own readings. Passages
 * of a text that is not the newest any more are looked for in the one that is. It is in use then, whether or not it was archived. What others read in it stays, and so does everything else.
 */
export async function restoreClaimVersion(
  context: WorkContext,
  { claimId, changeId, expectedVersion, ...request }: z.infer<typeof restoreClaimVersionSchema>,
): Promise<Restored> {
  return runBatch(context, request, async (work) => {
    const { recording, project, now } = work
    const current = await requireClaim(recording.transaction, {
      ...{ projectId: project.id, id: claimId },
    })
    requireUnchanged(current, expectedVersion)
    const wanted = await requireVersionAfter(work, claimId, changeId)
    await requireTexts(work, wanted)
    const kept = await stillKnown(recording.transaction, project.id, wanted)
    const { documentId } = current
    const passages = await passagesInNewestText(recording.transaction, documentId, kept.passages)
    const by = work.actor.name
    const claim = restored(current, { ...kept, passages }, by)
    await writeClaim(recording, claim, { projectId: project.id, now })
    const label = `Restoring of ${claimName(claim.number)} to an earlier version`
    const isChanged = recording.written.length > 0
    const leftOut = partsOf(wanted, by) - partsOf(kept, by)
    return { label, value: { label, isChanged, leftOut } }
  })
}

function requireUnchanged(current: Claim, expectedVersion: number): void {
  if (current.version === expectedVersion) return
  throw new Conflict(
    `${claimName(current.number)} was changed after this page was opened. Reload it to see the newest change first.`,
    current,
  )
}

async function requireVersionAfter(
  { recording, project }: Work,
  claimId: string,
  changeId: string,
): Promise<Claim> {
  const batch = await findBatch(recording.transaction, changeId)
  const version =
    batch?.projectId === project.id
      ? await findClaimVersion(recording.transaction, {
          ...{ projectId: project.id, id: claimId, sequence: batch.sequence },
        })
      : null
  if (!version) throw new NotFound('The history has no version of this claim after that change.')
  return version
}

async function requireTexts({ recording, project }: Work, { passages }: Claim): Promise<void> {
  for (const id of new Set(passages.map(({ revisionId }) => revisionId))) {
    if (await findRevisionText(recording.transaction, { projectId: project.id, id })) continue
    throw new InvalidInput(
      'The text that this version was marked in is not in the project any more.',
    )
  }
}

/** The version without tags and positions that were taken back since. Archived ones are still known. */
async function stillKnown(
  transaction: Transaction,
  projectId: string,
  { tagIds, assessments, ...claim }: Claim,
): Promise<Claim> {
  const tags = await listTags(transaction, projectId)
  const ids = assessments.map(({ questionId }) => questionId)
  const questions = await listQuestions(transaction, { projectId, ids })
  const positions = questions.flatMap((question) => question.positions)
  return {
    ...claim,
    tagIds: tagIds.filter((id) => tags.some((tag) => tag.id === id)),
    assessments: assessments.filter(({ positionId }) =>
      positions.some(({ id }) => id === positionId),
    ),
  }
}

/** How many tags a version has, and readings by the person who restores it. */
function partsOf({ tagIds, assessments }: Claim, actor: string): number {
  return tagIds.length + assessments.filter(({ by }) => by === actor).length
}

function restored(current: Claim, wanted: Claim, actor: string): Claim {
  const { statement, note, speaker, authorStance, hedge, kind, asOf, horizon } = wanted
  const { sourceConfidence, annotatorConfidence, status, passages, tagIds } = wanted
  return {
    ...current,
    ...{ statement, note, speaker, authorStance, hedge, kind, asOf, horizon },
    ...{ sourceConfidence, annotatorConfidence, status, passages, tagIds },
    assessments: [
      ...current.assessments.filter(({ by }) => by !== actor),
      ...wanted.assessments.filter(({ by }) => by === actor),
    ],
    archivedAt: null,
  }
}
