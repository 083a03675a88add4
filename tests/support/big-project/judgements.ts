import type { Claim } from '@/lib/claims/claim'
import { type ContextCheck, passageKeyOf } from '@/lib/claims/context-check'
import { confidences } from '@/lib/claims/scales'
import { isCounted } from '@/lib/comparison/claim-standing'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { judgedContentOf } from '@/lib/comparison/judged-content'
import { pairId } from '@/lib/comparison/pair-id'
import { orderedIds } from '@/lib/comparison/pair-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { Resolution } from '@/lib/comparison/resolution'
import { disagreementKinds, type Verdict, verdictOutcomes } from '@/lib/comparison/verdict'
import type { Coverage, Question } from '@/lib/questions/question'
import { exclusivePositions } from '@/lib/questions/relation-between'
import { sha256 } from '@/lib/text/sha256'
import { annotators } from '@/tests/support/big-project/claims'
import { numberedId, type Random } from '@/tests/support/big-project/random'
import { instantAt } from '@/tests/support/big-project/sources'

type Material = { questions: Question[]; claims: Claim[] }

/** Judged pairs of opposing claims: most by one reviewer, some by two or three who need not agree. */
export function buildJudgedPairs(random: Random, material: Material, count: number): StoredPair[] {
  const opposing = opposingClaims(random, material)
  const pairs = new Map<string, StoredPair>()
  for (let tries = 0; pairs.size < count && tries < count * 20; tries += 1) {
    const found = opposing()
    if (!found) continue
    const pair = judgedPair(random, pairs.size, found)
    if (!pairs.has(pair.id)) pairs.set(pair.id, pair)
  }
  return [...pairs.values()]
}

type Opposed = { question: Question; a: Claim; b: Claim }

/** Draws two claims that counted sources oppose each other with; null where the draw found none. */
function opposingClaims(random: Random, { questions, claims }: Material): () => Opposed | null {
  const live = questions.filter(({ archivedAt }) => archivedAt === null)
  const byPosition = new Map<string, Claim[]>()
  for (const claim of claims.filter(isCounted)) {
    for (const { positionId } of claim.assessments) {
      byPosition.set(positionId, [...(byPosition.get(positionId) ?? []), claim])
    }
  }
  return () => {
    const question = random.pickSkewed(live)
    const exclusive = exclusivePositions(question)
    if (exclusive.length === 0) return null
    const [a = [], b = []] = random.pick(exclusive).map(({ id }) => byPosition.get(id))
    if (a.length === 0 || b.length === 0) return null
    const opposed = { question, a: random.pick(a), b: random.pick(b) }
    return opposed.a.documentId === opposed.b.documentId ? null : opposed
  }
}

function judgedPair(random: Random, number: number, { question, a, b }: Opposed): StoredPair {
  const [claimAId, claimBId] = orderedIds(a.id, b.id)
  const contentKey =
    number % 10 === 9 ? sha256('said otherwise before') : contentKeyOf(question, a, b)
  const judged = judgedContentOf(question, a, b)
  const reviewers = annotators.slice(0, random.pick([1, 1, 1, 1, 2, 2, 3]))
  const verdicts = reviewers.map((reviewer, index): Verdict => {
    const finding = findingOf(random, claimAId)
    const id = numberedId(7, number * 10 + index)
    const createdAt = instantAt(70_000 + number * 10 + index)
    const confidence = random.pick([null, ...confidences])
    return { ...finding, id, reviewer, contentKey, judged, confidence, createdAt }
  })
  const resolution: Resolution = {
    ...findingOf(random, claimAId),
    ...{ id: numberedId(8, number), by: 'Ana Ruiz', overrideReason: null, contentKey },
    createdAt: instantAt(80_000 + number),
  }
  return {
    id: pairId(question.id, claimAId, claimBId),
    ...{ questionId: question.id, claimAId, claimBId, verdicts },
    pairedBy: number % 12 === 11 ? 'Ben Okafor' : null,
    resolutions: number % 5 === 4 ? [resolution] : [],
  }
}

function findingOf(random: Random, claimAId: string) {
  const outcome = random.pickSkewed(verdictOutcomes)
  return {
    outcome,
    kinds: outcome === 'contradiction' ? [random.pickSkewed(disagreementKinds)] : [],
    reason: 'The one speaks of deliveries, the other of the treaty; both mean the same years.',
    supersedingClaimId: outcome === 'superseded' ? claimAId : null,
  }
}

/** A third of the cells: where claims take a position mostly that, elsewhere silence above all. */
export function buildCoverage(
  random: Random,
  documentIds: string[],
  { questions, claims }: Material,
): Coverage[] {
  const held = new Set(
    claims.flatMap(({ documentId, assessments }) =>
      assessments.map(({ questionId }) => `${documentId} ${questionId}`),
    ),
  )
  return documentIds.flatMap((documentId, place) =>
    questions.flatMap(({ id: questionId }, row) => {
      if (!random.percent(33)) return []
      const isHeld = held.has(`${documentId} ${questionId}`)
      return {
        ...{ documentId, questionId, note: '', by: random.pickSkewed(annotators) },
        state: isHeld
          ? ('takes-position' as const)
          : random.pick(['silent', 'raises-only'] as const),
        checkedAt: instantAt(60_000 + place * 60 + row),
      }
    }),
  )
}

/** Somebody has read the words around every twelfth claim. */
export function buildContextChecks(random: Random, claims: Claim[]): ContextCheck[] {
  return claims
    .filter(({ number }) => number % 12 === 5)
    .map((claim) => ({
      ...{ claimId: claim.id, by: random.pickSkewed(annotators), turn: 'Even so' },
      passageKey: passageKeyOf(claim),
      checkedAt: instantAt(65_000 + claim.number),
    }))
}
