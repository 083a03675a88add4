import type { CarriedClaim } from '@/lib/claims/carried-claim'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { listAllQuestions } from '@/lib/db/find-question'
import { loadClaims } from '@/lib/db/load-claims'
import { findRows, type Recording, type Rows, updateRows } from '@/lib/db/record-write'

type Pair = Pick<Rows['pair'], 'id' | 'questionId' | 'claimAId' | 'claimBId'>

/**
 * Lets verdicts and resolutions stand that were given on the same words in another typography: another text of a page
 * that has curly quotation marks says nothing new. To be called before the claims are stored as they are after.
 */
export async function keepJudgements(
  recording: Recording,
  projectId: string,
  retyped: readonly CarriedClaim[],
): Promise<void> {
  if (retyped.length === 0) return
  const pairs = await listPairsOf(recording, retyped)
  const keys = await keysOf(recording, projectId, pairs, retyped)
  const ids = pairs.map(({ id }) => id)
  await rekey(recording, 'verdict', await listIds(recording, 'verdict', ids), keys)
  await rekey(recording, 'resolution', await listIds(recording, 'resolution', ids), keys)
}

async function listPairsOf(
  { transaction }: Recording,
  retyped: readonly CarriedClaim[],
): Promise<Pair[]> {
  const isRetyped = new Set(retyped.map(({ before }) => before.id))
  const documentId = { in: [...new Set(retyped.map(({ before }) => before.documentId))] }
  const pairs = await transaction.pair.findMany({
    where: { OR: [{ claimA: { documentId } }, { claimB: { documentId } }] },
    select: { id: true, questionId: true, claimAId: true, claimBId: true },
  })
  return pairs.filter(
    ({ claimAId, claimBId }) => isRetyped.has(claimAId) || isRetyped.has(claimBId),
  )
}

/** What names the content of each pair now, and what will once the claims are stored. */
type Keys = ReadonlyMap<string, { before: string; after: string }>

async function keysOf(
  { transaction }: Recording,
  projectId: string,
  pairs: readonly Pair[],
  retyped: readonly CarriedClaim[],
): Promise<Keys> {
  const ids = [...new Set(pairs.flatMap(({ claimAId, claimBId }) => [claimAId, claimBId]))]
  const stored = await loadClaims(transaction, projectId, ids)
  const before = new Map(stored.map((claim) => [claim.id, claim]))
  const after = new Map([
    ...before,
    ...retyped.map((claim) => [claim.before.id, claim.after] as const),
  ])
  const questions = new Map(
    (await listAllQuestions(transaction, projectId)).map((question) => [question.id, question]),
  )
  return new Map(
    pairs.flatMap(({ id, questionId, claimAId, claimBId }) => {
      const question = questions.get(questionId)
      const keyOf = (claims: ReadonlyMap<string, Claim>) => {
        const [a, b] = [claims.get(claimAId), claims.get(claimBId)]
        return question && a && b ? contentKeyOf(question, a, b) : null
      }
      const [was, is] = [keyOf(before), keyOf(after)]
      return was === null || is === null ? [] : [[id, { before: was, after: is }] as const]
    }),
  )
}

async function listIds(
  { transaction }: Recording,
  entity: 'verdict' | 'resolution',
  pairIds: string[],
): Promise<string[]> {
  const args = { where: { pairId: { in: pairIds } }, select: { id: true } }
  const rows =
    entity === 'verdict'
      ? await transaction.verdict.findMany(args)
      : await transaction.resolution.findMany(args)
  return rows.map(({ id }) => id)
}

async function rekey<Name extends 'verdict' | 'resolution'>(
  recording: Recording,
  entity: Name,
  ids: string[],
  keys: Keys,
): Promise<void> {
  const rows = await findRows(recording.transaction, entity, ids)
  await updateRows(
    recording,
    entity,
    rows.flatMap((before) => {
      const key = keys.get(before.pairId)
      return key && before.contentKey === key.before
        ? [{ before, after: { ...before, contentKey: key.after } }]
        : []
    }),
  )
}
