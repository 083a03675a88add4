import type { CandidatePair } from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { candidatePairs } from '@/lib/comparison/oppositions'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import { materialOf } from '@/lib/comparison/question-material'
import type { Resolution } from '@/lib/comparison/resolution'
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
  const candidates = new Map(
    snapshot.questions
      .filter(({ archivedAt }) => archivedAt === null)
      .flatMap((question) => candidatePairs(materialOf(snapshot, question)))
      .map((pair) => [keyOf(pair), pair]),
  )
  const stored = new Map(snapshot.pairs.filter(holdsSomething).map(withKey))
  const pairs = new Map<string, PairKey>([...candidates, ...stored])
  const place = new Map(index.questions.map(({ slug }, questionPlace) => [slug, questionPlace]))
  return [...pairs]
    .map(([key, pair]) =>
      pairRecord(pair, candidates.get(key) ?? null, stored.get(key) ?? null, index),
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
  stored: StoredPair | null,
  index: ProjectIndex,
): PairRecord {
  const verdicts = stored?.verdicts ?? []
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
    pairedBy: stored?.pairedBy ?? null,
    verdicts: verdicts.map((verdict) => verdictRecord(verdict, index)),
    resolutions: (stored?.resolutions ?? []).map((each) => resolutionRecord(each, index)),
  }
}

/** A row that only held verdicts which were taken back says nothing. */
function holdsSomething({ pairedBy, verdicts, resolutions }: StoredPair): boolean {
  return pairedBy !== null || verdicts.length > 0 || resolutions.length > 0
}

function verdictRecord(verdict: Verdict, index: ProjectIndex): PairRecord['verdicts'][number] {
  const { reviewer, outcome, kinds, reason, confidence, contentKey, judged, createdAt } = verdict
  const superseding = claimNumber(verdict.supersedingClaimId, index)
  return {
    ...{ reviewer, outcome, kinds, reason, confidence, contentKey },
    ...{ judged, superseding, createdAt },
  }
}

function resolutionRecord(
  resolution: Resolution,
  index: ProjectIndex,
): PairRecord['resolutions'][number] {
  const { by, outcome, kinds, reason, overrideReason, contentKey, createdAt } = resolution
  const superseding = claimNumber(resolution.supersedingClaimId, index)
  return { by, outcome, kinds, reason, superseding, overrideReason, contentKey, createdAt }
}

function claimNumber(claimId: string | null, index: ProjectIndex): number | null {
  return claimId === null ? null : index.claim(claimId).number
}

function withKey(pair: StoredPair): [string, StoredPair] {
  return [keyOf(pair), pair]
}

function keyOf({ questionId, claimAId, claimBId }: PairKey): string {
  return [questionId, claimAId, claimBId].join(' ')
}
