import { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { pairId } from '@/lib/comparison/pair-id'
import { orderedIds } from '@/lib/comparison/pair-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { requireClaim } from '@/lib/db/find-claim'
import { findPair } from '@/lib/db/find-pair'
import { requireQuestion } from '@/lib/db/find-question'
import { Conflict, InvalidInput } from '@/lib/errors'
import type { Question } from '@/lib/questions/question'
import { claimName } from '@/lib/workflows/label'
import { batchRequestSchema, type Work } from '@/lib/workflows/run-batch'

/** What every change of a pair names. */
export const pairRequestSchema = batchRequestSchema.extend({
  questionId: z.string().max(100),
  claimAId: z.string().max(100),
  claimBId: z.string().max(100),
})

type PairNames = { questionId: string; claimAId: string; claimBId: string }

/** Two claims on a question, as they are stored now. */
export type PairContent = { question: Question; claims: [Claim, Claim] }

/** The two claims and the question, all of this project and in use: an archived claim is in no pair. */
export async function requirePairContent(
  { recording: { transaction }, project }: Work,
  { questionId, claimAId, claimBId }: PairNames,
): Promise<PairContent> {
  if (claimAId === claimBId) throw new InvalidInput('A pair is two different claims.')
  const claim = (id: string) => requireClaim(transaction, { projectId: project.id, id })
  const claims: [Claim, Claim] = [await claim(claimAId), await claim(claimBId)]
  const question = await requireQuestion(transaction, { projectId: project.id, id: questionId })
  requireInUse({ question, claims })
  return { question, claims }
}

function requireInUse({ question, claims }: PairContent): void {
  if (question.archivedAt !== null) throw new InvalidInput('The question was archived.')
  const archived = claims.find(({ archivedAt }) => archivedAt !== null)
  if (archived) throw new InvalidInput(`${claimName(archived.number)} was archived.`)
}

/** Refuses where the claims are not any more what the actor read. */
export function requireContentKey({ question, claims }: PairContent, contentKey: string): void {
  if (contentKeyOf(question, ...claims) === contentKey) return
  const [a, b] = claims
  throw new Conflict(
    `${claimName(a.number)} or ${claimName(b.number)} has changed since you opened the pair. Reload the page and read them again.`,
  )
}

export function requireOneOf({ claims }: PairContent, supersedingClaimId: string | null): void {
  if (supersedingClaimId === null || claims.some(({ id }) => id === supersedingClaimId)) return
  throw new InvalidInput('The claim that replaces the other one is one of the two.')
}

/** The pair as it is stored, which may be not at all. */
export function findStoredPair({ recording }: Work, names: PairNames): Promise<StoredPair | null> {
  return findPair(recording.transaction, idOf(names))
}

export async function requireStoredPair(work: Work, names: PairNames): Promise<StoredPair> {
  const pair = await findStoredPair(work, names)
  if (!pair) throw new Error(`The pair ${idOf(names)} was not stored`)
  return pair
}

/** The row that holds the pair together, where it is not stored yet. */
export function newPair<PairedBy extends string | null>(names: PairNames, pairedBy: PairedBy) {
  const [claimAId, claimBId] = orderedIds(names.claimAId, names.claimBId)
  return { id: idOf(names), questionId: names.questionId, claimAId, claimBId, pairedBy }
}

/** "C-3 and C-12" */
export function pairName({ claims }: PairContent): string {
  const numbers = claims.map(({ number }) => number).toSorted((a, b) => a - b)
  return numbers.map(claimName).join(' and ')
}

function idOf({ questionId, claimAId, claimBId }: PairNames): string {
  return pairId(questionId, claimAId, claimBId)
}
