import type { BriefSource } from '@/lib/briefs/brief'
import type { Citation } from '@/lib/briefs/brief-nodes'
import { citationKeyOf } from '@/lib/claims/citation-key'
import type { Claim } from '@/lib/claims/claim'
import { type Board, boardOf } from '@/lib/comparison/board'
import { pairScopes } from '@/lib/comparison/candidate-pairs'
import { type Contestedness, contestednessOf } from '@/lib/comparison/contestedness'
import { pairKey } from '@/lib/comparison/pair-key'
import { claimsOfPair, type PairList, pairListOf, scopeOfPair } from '@/lib/comparison/pair-list'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { materialOf } from '@/lib/comparison/question-material'
import { type Review, reviewsOf, unjudged } from '@/lib/comparison/review-pairs'
import { isInForce, type Supersedings, supersedingsOf } from '@/lib/comparison/superseding'
import { type ProjectIndex, projectIndex } from '@/lib/exchange/project-index'
import type { Question } from '@/lib/questions/question'

/** Two claims set side by side, the lower number first, and what became of that. */
export type BriefPair = Review & { question: Question; claims: [Claim, Claim] }

/** A question with the pairs that the brief is about. */
export type BriefQuestion = {
  question: Question
  board: Board
  contestedness: Contestedness
  pairs: BriefPair[]
}

export type BriefMaterial = {
  snapshot: ProjectSnapshot
  index: ProjectIndex
  /** In the order of the project. */
  questions: BriefQuestion[]
  pairs: BriefPair[]
}

/** What a brief on the source is made from. Names that the project does not have are passed over. */
export function briefMaterial(snapshot: ProjectSnapshot, source: BriefSource): BriefMaterial {
  const index = projectIndex(snapshot)
  const questions = index.questions
    .filter(({ slug }) => isAbout(source, slug))
    .map((question) => ({
      question,
      board: boardOf({ ...snapshot, question }),
      contestedness: contestednessOf({ ...snapshot, question }),
      pairs: pairsFor(snapshot, question, source),
    }))
  return { snapshot, index, questions, pairs: questions.flatMap(({ pairs }) => pairs) }
}

/** A citation of a claim as it is now. */
export function citing(claim: Claim): Citation {
  return { claim: claim.number, key: citationKeyOf(claim) }
}

function isAbout(source: BriefSource, slug: string): boolean {
  if (source.kind === 'question') return source.question === slug
  return source.pairs.some(({ question }) => question === slug)
}

function pairsFor(snapshot: ProjectSnapshot, question: Question, source: BriefSource): BriefPair[] {
  const reviews = reviewsOf({ ...snapshot, question })
  const reviewed = (claims: [Claim, Claim]): BriefPair => ({
    ...(reviews.get(pairKey(claims[0].id, claims[1].id)) ?? unjudged),
    question,
    claims,
  })
  if (source.kind === 'pairs') return namedPairs(snapshot, question, source).map(reviewed)
  const supersedings = supersedingsOf({ ...snapshot, question })
  return pairsOfQuestion(snapshot, question)
    .map(reviewed)
    .filter((pair) => countsInBrief(pair, supersedings))
}

/** As on the board, pairs of claims that others replaced count for nothing; those that say so are told. */
function countsInBrief({ claims: [a, b], standing }: BriefPair, supersedings: Supersedings) {
  return (
    standing.outcome === 'superseded' || isInForce({ claimAId: a.id, claimBId: b.id }, supersedings)
  )
}

/**
 * The candidates, sources against sources first, then those that were set side by side by hand; by their numbers. None
 * is described: of a hundred thousand that would take half a minute.
 */
function pairsOfQuestion(snapshot: ProjectSnapshot, question: Question): [Claim, Claim][] {
  const list = pairListOf(materialOf(snapshot, question))
  return Array.from({ length: list.length }, (_, place) => ({
    place:
      list.touched.get(place)?.isCandidate === false ? pairScopes.length : scopePlace(list, place),
    claims: claimsOfPair(list, place),
  }))
    .toSorted(
      (x, y) =>
        x.place - y.place ||
        x.claims[0].number - y.claims[0].number ||
        x.claims[1].number - y.claims[1].number,
    )
    .map(({ claims }) => claims)
}

function scopePlace(list: PairList, place: number): number {
  return pairScopes.indexOf(scopeOfPair(list, place))
}

function namedPairs(
  { claims }: ProjectSnapshot,
  { slug }: Question,
  { pairs }: Extract<BriefSource, { kind: 'pairs' }>,
): [Claim, Claim][] {
  const claimByNumber = new Map(claims.map((claim) => [claim.number, claim]))
  return pairs
    .filter(({ question }) => question === slug)
    .flatMap(({ claimA, claimB }) => {
      const [a, b] = [claimByNumber.get(claimA), claimByNumber.get(claimB)]
      return a && b && a.id !== b.id ? [inOrder(a, b)] : []
    })
}

function inOrder(a: Claim, b: Claim): [Claim, Claim] {
  return a.number < b.number ? [a, b] : [b, a]
}
