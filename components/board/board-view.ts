import { kindChoices } from '@/components/kinds/kind-choices'
import type { KindChoice } from '@/components/kinds/kind-filter'
import { pairPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { type Board, boardOf } from '@/lib/comparison/board'
import { type Contestedness, contestednessOf } from '@/lib/comparison/contestedness'
import { isInnerTension, type OwnTension, ownTensions } from '@/lib/comparison/inner-tension'
import { isOfKind } from '@/lib/comparison/kinds'
import { leadingPair } from '@/lib/comparison/leading-pair'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { pairsToReview, type ReviewedPair, reviewedPairs } from '@/lib/comparison/review-pairs'
import { isInForce, withoutSuperseded } from '@/lib/comparison/superseding'
import type { Hidable } from '@/lib/comparison/view'
import type { Document } from '@/lib/documents/document'
import type { Question } from '@/lib/questions/question'
import { type BoardSearch, boardHref } from './board-search'

/** Everything that the board of one question shows, and where its links lead. */
export type BoardView = {
  project: string
  question: Question
  search: BoardSearch
  board: Board
  contestedness: Contestedness
  /** What is left out of the snapshot, and so out of everything here. */
  hides: readonly Hidable[]
  documents: Document[]
  claimById: ReadonlyMap<string, Claim>
  /** Pairs of claims that both stand, of the kinds that are asked for. */
  pairs: ReviewedPair[]
  /** The others of those kinds: a claim of each was superseded. */
  history: ReviewedPair[]
  kinds: KindChoice[]
  /** Documents that hold two positions themselves which exclude each other. */
  tensions: OwnTension[]
  pairsByClaim: ReadonlyMap<string, ReviewedPair[]>
  hrefOfPair: (pair: Pick<ReviewedPair, 'claimAId' | 'claimBId'>) => string | null
  /** The same board with something else in its address. */
  hrefWith: (change: Partial<BoardSearch>) => string
  /** The pair to begin with, and the first one that waits for a reviewer. */
  leadingPairHref: string | null
  nextPairHref: string | null
}

export function boardViewOf(
  snapshot: ProjectSnapshot,
  question: Question,
  search: BoardSearch,
  hides: readonly Hidable[] = [],
): BoardView {
  const project = snapshot.project.slug
  const board = boardOf({ ...snapshot, question, asOf: search.asOf })
  const documents = board.columns.map((column) => column.document)
  const material = { ...snapshot, question, documents }
  const everyPair = reviewedPairs(material)
  const isStanding = (pair: ReviewedPair) => isInForce(pair, board.supersedings)
  const wanted = everyPair.filter((pair) => isOfKind(pair, search.kinds))
  const pairs = wanted.filter(isStanding)
  const claimById = new Map(snapshot.claims.map((claim) => [claim.id, claim]))
  const hrefOfPair: BoardView['hrefOfPair'] = ({ claimAId, claimBId }) => {
    const [a, b] = [claimById.get(claimAId), claimById.get(claimBId)]
    return a && b ? pairPath(project, question.slug, a.number, b.number) : null
  }
  const hrefWith: BoardView['hrefWith'] = (change) =>
    boardHref(project, question.slug, { ...search, ...change })
  const leading = leadingPair(pairs)
  const [next] = pairsToReview(pairs)
  return {
    project,
    question,
    search,
    board,
    contestedness: contestednessOf({ ...material, asOf: search.asOf }),
    hides,
    documents,
    claimById,
    pairs,
    history: wanted.filter((pair) => !isStanding(pair)),
    kinds: kindChoices(everyPair.filter(isStanding), search.kinds, (kinds) => hrefWith({ kinds })),
    tensions: ownTensions(withoutSuperseded({ ...material, asOf: search.asOf })),
    pairsByClaim: groupByClaim(pairs),
    hrefOfPair,
    hrefWith,
    leadingPairHref: leading ? hrefOfPair(leading) : null,
    nextPairHref: next ? hrefOfPair(next) : null,
  }
}

/** The claims with these ids, in the order of the ids. */
export function claimsOf(view: BoardView, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => view.claimById.get(id) ?? [])
}

/** How often a document opposes itself: by saying both, and by opposing whom it quotes. */
export function countTensions(
  { pairs, tensions, claimById }: Pick<BoardView, 'pairs' | 'tensions' | 'claimById'>,
  documentId: string,
): number {
  const withQuoted = pairs.filter(
    (pair) => isInnerTension(pair) && claimById.get(pair.claimAId)?.documentId === documentId,
  )
  const own = tensions.filter(({ document }) => document.id === documentId)
  return withQuoted.length + own.length
}

/** The place in the palette of the first live position that the claim takes on the question; null without one. */
export function hueOfClaim({ board }: Pick<BoardView, 'board'>, claim: Claim): number | null {
  const taken = new Set(claim.assessments.map((assessment) => assessment.positionId))
  const index = board.rows.findIndex(({ position }) => taken.has(position.id))
  return index === -1 ? null : index
}

function groupByClaim(pairs: ReviewedPair[]): ReadonlyMap<string, ReviewedPair[]> {
  const groups = new Map<string, ReviewedPair[]>()
  for (const pair of pairs) {
    for (const id of [pair.claimAId, pair.claimBId]) {
      groups.set(id, [...(groups.get(id) ?? []), pair])
    }
  }
  return groups
}
