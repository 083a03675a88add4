import { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import {
  type SettledPassages,
  type Settlement,
  settledPassages,
} from '@/lib/claims/settled-passages'
import { requireClaim } from '@/lib/db/find-claim'
import { listRevisionTexts } from '@/lib/db/find-revision'
import { loadFormerPassagesOfDocument } from '@/lib/db/load-former-passages'
import { writeClaim } from '@/lib/db/write-claim'
import { Conflict, InvalidInput } from '@/lib/errors'
import { claimName } from '@/lib/workflows/label'
import { requireVersion } from '@/lib/workflows/require-version'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const settlePassageSchema = batchRequestSchema.extend({
  claimId: z.uuid(),
  expectedVersion: z.int().min(1),
  /** Which of the claim's passages, counted from 0. */
  ordinal: z.int().min(0),
  settlement: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('attach'),
      /** The newest revision of the document, and the words that are to be the passage. */
      revisionId: z.uuid(),
      start: z.int().min(0),
      end: z.int().min(1),
      exact: z.string().min(1),
    }),
    z.object({ kind: z.literal('orphan') }),
  ]),
})

type Input = z.infer<typeof settlePassageSchema>

/** Records what a person decided about a passage that waits for review or was lost. */
export async function settlePassage(
  context: WorkContext,
  { claimId, expectedVersion, ordinal, settlement, ...request }: Input,
): Promise<Claim> {
  return runBatch(context, request, async ({ recording, project, now }) => {
    const { transaction } = recording
    const place = { projectId: project.id, id: claimId }
    const claim = await requireClaim(transaction, place)
    requireVersion(claim, expectedVersion)
    const revision = (await listRevisionTexts(transaction, claim.documentId)).at(-1)
    if (!revision) throw new Error(`The document of ${claimName(claim.number)} has no text`)
    const former = (await loadFormerPassagesOfDocument(transaction, claim.documentId)).filter(
      (passage) => passage.claimId === claimId,
    )
    const settled = settledPassages(claim, ordinal, wanted(settlement, revision), {
      revision,
      former,
    })
    const passages = requireSettled(settled)
    await writeClaim(recording, { ...claim, passages }, { projectId: project.id, now })
    const done = settlement.kind === 'attach' ? 'Attaching of' : 'Keeping as an orphan of'
    return {
      label: `${done} ${claimName(claim.number)}`,
      value: await requireClaim(transaction, place),
    }
  })
}

function wanted(
  settlement: Input['settlement'],
  revision: { id: string; text: string },
): Settlement {
  if (settlement.kind === 'orphan') return settlement
  const { revisionId, start, end, exact } = settlement
  if (revisionId !== revision.id || revision.text.slice(start, end) !== exact) {
    throw new Conflict(
      'The document has another text now. Reload the page and choose the passage there.',
    )
  }
  return { kind: 'attach', range: { start, end } }
}

function requireSettled(settled: SettledPassages) {
  if (settled.ok) return settled.passages
  throw new InvalidInput(
    settled.problem === 'overlap'
      ? 'This claim has a passage there already. Choose other words, or keep this one as an orphan.'
      : 'These are no words of the text. Reload the page and choose them again.',
  )
}
