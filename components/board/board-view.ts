import { kindChoices } from '@/components/kinds/kind-choices'
import type { KindChoice } from '@/components/kinds/kind-filter'
import { pairPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { type Board, boardOf } from '@/lib/comparison/board'
import { type Contestedness, contestednessOf } from '@/lib/comparison/contestedness'
import { countInnerTensions, type OwnTension, ownTensions } from '@/lib/comparison/inner-tension'
import { leadingOf } from '@/lib/comparison/leading-pair'
import {
  type ChosenPairs,
  choosePairs,
  chosenAt,
  claimsOfPair,
  firstWaiting,
  ofKinds,
  pairListOf,
  standsAt,
} from '@/lib/comparison/pair-list'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { materialOf } from '@/lib/comparison/question-material'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import { withoutSuperseded } from '@/lib/comparison/superseding'
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
  /** Which of the columns are shown, and the ways to the others; null where it is all of them. */
  part: BoardPart | null
  contestedness: Contestedness
  /** What is left out of the snapshot, and so out of everything here. */
  hides: readonly Hidable[]
  documents: Document[]
  /** Those that concern the question. */
  claimById: ReadonlyMap<string, Claim>
  /** Pairs of claims that both stand, of the kinds that are asked for. */
  pairs: ChosenPairs
  /** The others of those kinds: a claim of each was superseded. */
  history: ChosenPairs
  kinds: KindChoice[]
  /** Documents that hold two positions themselves which exclude each other. */
  tensions: OwnTension[]
  /** Those of the pairs that have one of the claims. */
  pairsOf: (claims: readonly Claim[]) => ChosenPairs
  /** How often documents oppose themselves, by their ids: by saying both, and by opposing whom they quote. */
  tensionCounts: ReadonlyMap<string, number>
  hrefOfPair: (pair: Pick<ReviewedPair, 'claimAId' | 'claimBId'>) => string | null
  /** The same board with something else in its address. */
  hrefWith: (change: Partial<BoardSearch>) => string
  /** The pair to begin with, and the first one that waits for a reviewer. */
  leadingPairHref: string | null
  nextPairHref: string | null
}

export type BoardPart = {
  first: number
  count: number
  total: number
  previousHref: string | null
  nextHref: string | null
}

/** So many documents beside each other: more make a page of megabytes that nobody scrolls through. */
const mostColumns = 40

export function boardViewOf(
  snapshot: ProjectSnapshot,
  question: Question,
  search: BoardSearch,
  hides: readonly Hidable[] = [],
): BoardView {
  const project = snapshot.project.slug
  const everything = materialOf(snapshot, question)
  const board = boardOf({ ...everything, asOf: search.asOf })
  const documents = board.columns.map((column) => column.document)
  const material = { ...everything, documents }
  const list = pairListOf(material)
  const isStanding = standsAt(list, board.supersedings)
  const standing = choosePairs(list, isStanding)
  const pairs = ofKinds(standing, search.kinds)
  const tensions = ownTensions(withoutSuperseded({ ...material, asOf: search.asOf }))
  const { claimById } = list
  const hrefOfPair: BoardView['hrefOfPair'] = ({ claimAId, claimBId }) => {
    const [a, b] = [claimById.get(claimAId), claimById.get(claimBId)]
    return a && b ? pairPath(project, question.slug, a.number, b.number) : null
  }
  const hrefWith: BoardView['hrefWith'] = (change) =>
    boardHref(project, question.slug, { ...search, ...change })
  const leading = leadingOf(pairs)
  const next = firstWaiting(pairs)
  return {
    project,
    question,
    search,
    board,
    part: partOf(board, search, claimById, hrefWith),
    contestedness: contestednessOf({ ...material, asOf: search.asOf }),
    hides,
    documents,
    claimById,
    pairs,
    history: ofKinds(
      choosePairs(list, (place) => !isStanding(place)),
      search.kinds,
    ),
    kinds: kindChoices(standing.touched, search.kinds, (kinds) => hrefWith({ kinds })),
    tensions,
    pairsOf: pairsByClaims(pairs),
    tensionCounts: countInnerTensions(pairs, tensions),
    hrefOfPair,
    hrefWith,
    leadingPairHref: leading ? hrefOfPair(leading) : null,
    nextPairHref: next ? hrefOfPair(next) : null,
  }
}

/** From the column that is asked for; the one of the claim whose passage is open is in sight in any case. */
function partOf(
  { columns }: Board,
  { from, claim }: BoardSearch,
  claimById: ReadonlyMap<string, Claim>,
  hrefWith: BoardView['hrefWith'],
): BoardPart | null {
  const total = columns.length
  if (total <= mostColumns) return null
  const open = [...claimById.values()].find(({ number }) => number === claim)
  const wanted = columns.findIndex(({ document }) => document.id === open?.documentId)
  const asked = from < total ? from : 0
  const isInSight = wanted === -1 || (wanted >= asked && wanted < asked + mostColumns)
  const first = isInSight ? asked : wanted - (wanted % mostColumns)
  const hrefFrom = (place: number) => hrefWith({ from: place, claim: null })
  return {
    ...{ first, total, count: Math.min(mostColumns, total - first) },
    previousHref: first > 0 ? hrefFrom(Math.max(first - mostColumns, 0)) : null,
    nextHref: first + mostColumns < total ? hrefFrom(first + mostColumns) : null,
  }
}

/** The board with the columns alone that are shown. */
export function shownBoard({ board, part }: BoardView): Board {
  if (!part) return board
  const cut = <Value>(values: Value[]) => values.slice(part.first, part.first + part.count)
  return {
    ...board,
    columns: cut(board.columns),
    rows: board.rows.map((row) => ({ ...row, cells: cut(row.cells) })),
  }
}

/** The claims with these ids, in the order of the ids. */
export function claimsOf(view: BoardView, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => view.claimById.get(id) ?? [])
}

/** The place in the palette of the first live position that the claim takes on the question; null without one. */
export function hueOfClaim({ board }: Pick<BoardView, 'board'>, claim: Claim): number | null {
  const taken = new Set(claim.assessments.map((assessment) => assessment.positionId))
  const index = board.rows.findIndex(({ position }) => taken.has(position.id))
  return index === -1 ? null : index
}

function pairsByClaims({ list, places }: ChosenPairs): BoardView['pairsOf'] {
  const byClaim = new Map<string, number[]>()
  for (const place of places) {
    for (const { id } of claimsOfPair(list, place)) {
      const known = byClaim.get(id)
      if (known) known.push(place)
      else byClaim.set(id, [place])
    }
  }
  return (claims) => {
    const found = new Set(claims.flatMap(({ id }) => byClaim.get(id) ?? []))
    return chosenAt(
      list,
      [...found].toSorted((a, b) => a - b),
    )
  }
}
