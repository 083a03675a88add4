import type { Claim } from '@/lib/claims/claim'
import { documentsAsOf, documentsByDate } from '@/lib/comparison/board'
import type { PairScope } from '@/lib/comparison/candidate-pairs'
import {
  claimsOfPair,
  type PairList,
  pairAt,
  pairListOf,
  scopeOfPair,
  standsAt,
} from '@/lib/comparison/pair-list'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { materialOf } from '@/lib/comparison/question-material'
import { isContradiction, type ReviewedPair } from '@/lib/comparison/review-pairs'
import { supersedingsOf } from '@/lib/comparison/superseding'
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
  count: number
  /** Makes them: by question, in the order of the questions, the most contested pair of each first. */
  listPairs: () => MappedPair[]
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
  const placeByDocument = new Map(documents.map(({ id }, place) => [id, place]))
  const placeOf = ({ documentId }: Claim) => placeByDocument.get(documentId) ?? -1
  const edges = new Map<number, OpenEdge>()
  for (const { list, isWanted } of listsOf({ ...snapshot, documents }, { scope, asOf })) {
    for (let place = 0; place < list.length; place += 1) {
      if (!isWanted(place)) continue
      const [a, b] = claimsOfPair(list, place)
      const [first, second] = inOrder(placeOf(a), placeOf(b))
      const key = first * documents.length + second
      const edge = edges.get(key) ?? openEdge([first, second])
      edges.set(key, edge)
      edge.counts[findingAt(list, place)] += 1
      edge.count += 1
      edge.found.push({ list, place })
    }
  }
  const found = [...edges.values()]
  return {
    scope,
    documents,
    edges: found.toSorted((a, b) => a.places[0] - b.places[0] || a.places[1] - b.places[1]),
    totals: totalsOf(found),
  }
}

const inOrder = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a])

type Found = { list: PairList; place: number }

type OpenEdge = MapEdge & { found: Found[] }

function openEdge(places: MapEdge['places']): OpenEdge {
  const found: Found[] = []
  return {
    ...{ places, found, counts: noCounts(), count: 0 },
    listPairs: () => found.map(mappedPair),
  }
}

function mappedPair({ list, place }: Found): MappedPair {
  const pair = pairAt(list, place)
  return { ...pair, question: list.question, finding: findingOf(pair) }
}

/** The edge between two documents, whatever their order; null where nothing opposes. */
export function edgeBetween(map: DisagreementMap, documentIds: [string, string]): MapEdge | null {
  const [first = -1, second = -1] = documentIds
    .map((wanted) => map.documents.findIndex(({ id }) => id === wanted))
    .toSorted((a, b) => a - b)
  return map.edges.find(({ places }) => places[0] === first && places[1] === second) ?? null
}

/** The pairs of every live question, and which of them are on the map. */
function listsOf(
  snapshot: ProjectSnapshot,
  { scope, asOf }: { scope: PairScope; asOf: string | null },
): { list: PairList; isWanted: (place: number) => boolean }[] {
  return snapshot.questions
    .filter(({ archivedAt }) => !archivedAt)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((question) => {
      const material = materialOf(snapshot, question)
      const list = pairListOf(material)
      const stands = standsAt(list, supersedingsOf({ ...material, asOf }))
      return { list, isWanted: (place) => scopeOfPair(list, place) === scope && stands(place) }
    })
}

function findingAt({ touched }: PairList, place: number): PairFinding {
  const pair = touched.get(place)
  return pair ? findingOf(pair) : 'waiting'
}

function findingOf(pair: ReviewedPair): PairFinding {
  if (!isJudged(pair.standing)) return 'waiting'
  if (pair.standing.state === 'split') return 'split'
  if (isContradiction(pair)) return 'contradiction'
  return isClash(pair) ? 'partial' : 'otherwise'
}

function totalsOf(edges: readonly MapEdge[]): Record<PairFinding, number> {
  const totals = noCounts()
  for (const { counts } of edges) {
    for (const finding of pairFindings) totals[finding] += counts[finding]
  }
  return totals
}

function noCounts(): Record<PairFinding, number> {
  return { contradiction: 0, partial: 0, otherwise: 0, split: 0, waiting: 0 }
}
