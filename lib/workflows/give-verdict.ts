import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { type JudgedContent, judgedContentOf } from '@/lib/comparison/judged-content'
import { pairId } from '@/lib/comparison/pair-id'
import { orderedIds } from '@/lib/comparison/pair-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { verdictInputSchema } from '@/lib/comparison/verdict-input'
import { requireClaim } from '@/lib/db/find-claim'
import { findPair } from '@/lib/db/find-pair'
import { requireQuestion } from '@/lib/db/find-question'
import { addVerdict } from '@/lib/db/write-verdict'
import { Conflict, InvalidInput } from '@/lib/errors'
import { claimName } from '@/lib/workflows/label'
import { batchRequestSchema, runBatch, type Work } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const giveVerdictSchema = batchRequestSchema.extend({
  questionId: z.string().max(100),
  claimAId: z.string().max(100),
  claimBId: z.string().max(100),
  contentKey: z.string().max(100),
  verdict: verdictInputSchema,
})

type Input = z.infer<typeof giveVerdictSchema>

/** Adds the actor's verdict on two claims. It is refused where they are not any more what the actor saw. */
export async function giveVerdict(
  context: WorkContext,
  { questionId, claimAId, claimBId, contentKey, verdict, ...request }: Input,
): Promise<StoredPair> {
  if (claimAId === claimBId) throw new InvalidInput('A pair is two different claims.')
  return runBatch(context, request, async (work) => {
    const claims = await requireClaims(work, [claimAId, claimBId])
    const judged = await requireContent(work, questionId, claims, contentKey)
    requireOneOf(claims, verdict.supersedingClaimId)
    const [a, b] = orderedIds(claimAId, claimBId)
    const pair = {
      ...{ id: pairId(questionId, a, b), questionId },
      ...{ claimAId: a, claimBId: b, pairedBy: null },
    }
    await addVerdict(work.recording, pair, {
      ...verdict,
      ...{ id: uuidv7(), contentKey, judged, reviewer: work.actor.name },
      createdAt: work.now.toISOString(),
    })
    return { label: labelOf(claims), value: await storedPair(work, pair.id) }
  })
}

type Claims = [Claim, Claim]

async function requireClaims(
  { recording, project }: Work,
  [a, b]: [string, string],
): Promise<Claims> {
  const claim = (id: string) => requireClaim(recording.transaction, { projectId: project.id, id })
  return [await claim(a), await claim(b)]
}

async function requireContent(
  { recording, project }: Work,
  id: string,
  [a, b]: Claims,
  contentKey: string,
): Promise<JudgedContent> {
  const question = await requireQuestion(recording.transaction, { projectId: project.id, id })
  if (contentKeyOf(question, a, b) === contentKey) return judgedContentOf(question, a, b)
  throw new Conflict(
    `${claimName(a.number)} or ${claimName(b.number)} has changed since you opened the pair. Reload the page and read them again.`,
  )
}

function requireOneOf(claims: Claims, supersedingClaimId: string | null): void {
  if (supersedingClaimId === null || claims.some(({ id }) => id === supersedingClaimId)) return
  throw new InvalidInput('The claim that replaces the other one is one of the two.')
}

async function storedPair({ recording }: Work, id: string): Promise<StoredPair> {
  const pair = await findPair(recording.transaction, id)
  if (!pair) throw new Error(`The pair ${id} was not stored`)
  return pair
}

function labelOf(claims: Claims): string {
  const names = claims.map(({ number }) => number).toSorted((a, b) => a - b)
  return `Verdict on ${names.map(claimName).join(' and ')}`
}
