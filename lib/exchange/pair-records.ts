import { type CandidatePair, candidatePairsOfProject } from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import { pairStatus } from '@/lib/comparison/standing-verdicts'
import type { Verdict } from '@/lib/comparison/verdict'
import type { ProjectFile } from '@/lib/exchange/project-file'
import type { ProjectIndex } from '@/lib/exchange/project-index'

type PairRecord = ProjectFile['pairs'][number]
type PairKey = Pick<StoredPair, 'questionId' | 'claimAId' | 'claimBId'>

/**
 * All candidate pairs and all judged pairs, with every verdict ever given on them. In the order of the
 * questions, then of the claims' numbers. A judged pair that is no candidate any more has no scope.
 */
export function pairRecords(snapshot: ProjectSnapshot, index: ProjectIndex): PairRecord[] {
  const candidates = new Map(candidatePairsOfProject(snapshot).map((pair) => [keyOf(pair), pair]))
  const judged = snapshot.pairs.filter((pair) => pair.verdicts.length > 0)
  const verdicts = new Map(judged.map((pair) => [keyOf(pair), pair.verdicts]))
  const pairs = new Map<string, PairKey>([...candidates, ...judged.map(withKey)])
  const place = new Map(index.questions.map(({ slug }, questionPlace) => [slug, questionPlace]))
  return [...pairs]
    .map(([key, pair]) =>
      pairRecord(pair, candidates.get(key) ?? null, verdicts.get(key) ?? [], index),
    )
    .toSorted(
      (a, b) =>
        (place.get(a.question) ?? 0) - (place.get(b.question) ?? 0) ||
        a.claimA - b.claimA ||
        a.claimB - b.claimB,
    )
}

function pairRecord(
  pair: PairKey,
  candidate: CandidatePair | null,
  verdicts: Verdict[],
  index: ProjectIndex,
): PairRecord {
  const question = index.question(pair.questionId)
  const claims = [index.claim(pair.claimAId), index.claim(pair.claimBId)] as const
  const contentKey = verdicts.length === 0 ? '' : contentKeyOf(question, ...claims)
  return {
    question: question.slug,
    claimA: Math.min(claims[0].number, claims[1].number),
    claimB: Math.max(claims[0].number, claims[1].number),
    scope: candidate?.scope ?? null,
    status: pairStatus(verdicts, contentKey),
    reasons: candidate?.reasons ?? [],
    verdicts: verdicts.map(verdictRecord),
  }
}

function verdictRecord(verdict: Verdict): PairRecord['verdicts'][number] {
  const { reviewer, outcome, kinds, reason, confidence, contentKey, createdAt } = verdict
  return { reviewer, outcome, kinds, reason, confidence, contentKey, createdAt }
}

function withKey(pair: StoredPair): [string, StoredPair] {
  return [keyOf(pair), pair]
}

function keyOf({ questionId, claimAId, claimBId }: PairKey): string {
  return [questionId, claimAId, claimBId].join(' ')
}
