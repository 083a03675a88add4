import { documentsAsOf, documentsByDate } from '@/lib/comparison/board'
import type { PairScope } from '@/lib/comparison/candidate-pairs'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { isContradiction, type ReviewedPair, reviewedPairs } from '@/lib/comparison/review-pairs'
import { isInForce, supersedingsOf } from '@/lib/comparison/superseding'
import { isClash } from '@/lib/comparison/two-badges'
import type { Document } from '@/lib/documents/document'
import type { Question } from '@/lib/questions/question'

/**
 * What came of a pair: a contradiction, by resolution or by all who judged it; one in part; something else; reviewers
 * who differ without a resolution; nothing yet, or nothing since one of its claims changed.
 */
export const pairFindings = ['contradiction', 'partial', 'otherwise', 'split', 'waiting'] as const
export type PairFinding = (typeof pairFindings)[number]

/** A pair between two documents, with the question that it is about. */
export type MappedPair = ReviewedPair & { question: Question; finding: PairFinding }

/** All pairs of one scope between two documents, or inside one. */
export type MapEdge = {
  /** The earlier document first, by place among the documents. The same twice where a document opposes itself. */
  places: [number, number]
  counts: Record<PairFinding, number>
  /** By question, in the order of the questions, the most contested pair of each first. */
  pairs: MappedPair[]
}

export type DisagreementMap = {
  scope: PairScope
  /** By date, undated last: every live document, also without an edge. */
  documents: Document[]
  /** By place of the first document, then of the second. Every pair of the scope is in exactly one. */
  edges: MapEdge[]
  totals: Record<PairFinding, number>
}

/** Which documents oppose each other on how many pairs whose claims both stand. It counts pairs and never says who is right. */
export function disagreementMap(
  snapshot: ProjectSnapshot,
  { scope, asOf = null }: { scope: PairScope; asOf?: string | null },
): DisagreementMap {
  const live = snapshot.documents.filter(({ archivedAt }) => !archivedAt)
  const documents = documentsByDate(documentsAsOf(live, asOf))
  const placeOf = placesOfClaims(snapshot, documents)
  const pairs = pairsOfProject({ ...snapshot, documents }, asOf).filter(
    (pair) => pair.scope === scope,
  )
  const edges = new Map<string, MapEdge>()
  for (const pair of pairs) {
    const places = [placeOf(pair.claimAId), placeOf(pair.claimBId)].toSorted((a, b) => a - b)
    const key = places.join(' ')
    const [first = 0, second = 0] = places
    const edge = edges.get(key) ?? { places: [first, second], counts: noCounts(), pairs: [] }
    edge.counts[pair.finding] += 1
    edge.pairs.push(pair)
    edges.set(key, edge)
  }
  return {
    scope,
    documents,
    edges: [...edges.values()].toSorted(
      (a, b) => a.places[0] - b.places[0] || a.places[1] - b.places[1],
    ),
    totals: totalsOf(pairs),
  }
}

/** The edge between two documents, whatever their order; null where nothing opposes. */
export function edgeBetween(map: DisagreementMap, documentIds: [string, string]): MapEdge | null {
  const [first = -1, second = -1] = documentIds
    .map((wanted) => map.documents.findIndex(({ id }) => id === wanted))
    .toSorted((a, b) => a - b)
  return map.edges.find(({ places }) => places[0] === first && places[1] === second) ?? null
}

function pairsOfProject(snapshot: ProjectSnapshot, asOf: string | null): MappedPair[] {
  return snapshot.questions
    .filter(({ archivedAt }) => !archivedAt)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .flatMap((question) => {
      const supersedings = supersedingsOf({ ...snapshot, question, asOf })
      return reviewedPairs({ ...snapshot, question })
        .filter((pair) => isInForce(pair, supersedings))
        .map((pair) => ({ ...pair, question, finding: findingOf(pair) }))
    })
}

function findingOf(pair: ReviewedPair): PairFinding {
  if (!isJudged(pair.standing)) return 'waiting'
  if (pair.standing.state === 'split') return 'split'
  if (isContradiction(pair)) return 'contradiction'
  return isClash(pair) ? 'partial' : 'otherwise'
}

function placesOfClaims({ claims }: ProjectSnapshot, documents: Document[]) {
  const placeByDocument = new Map(documents.map(({ id }, place) => [id, place]))
  const placeByClaim = new Map(
    claims.map(({ id, documentId }) => [id, placeByDocument.get(documentId) ?? -1]),
  )
  return (claimId: string) => placeByClaim.get(claimId) ?? -1
}

function totalsOf(pairs: MappedPair[]): Record<PairFinding, number> {
  const totals = noCounts()
  for (const { finding } of pairs) totals[finding] += 1
  return totals
}

function noCounts(): Record<PairFinding, number> {
  return { contradiction: 0, partial: 0, otherwise: 0, split: 0, waiting: 0 }
}
