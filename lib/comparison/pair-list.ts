import type { Claim } from '@/lib/claims/claim'
import type { CandidatePair, PairScope } from '@/lib/comparison/candidate-pairs'
import { handMadePairs } from '@/lib/comparison/hand-made-pairs'
import { isOfKind } from '@/lib/comparison/kinds'
import {
  candidateAt,
  claimsAt,
  contestAt,
  contestBetween,
  type Oppositions,
  oppositionsOf,
  placeOf,
  placesAt,
  scopeAt,
} from '@/lib/comparison/oppositions'
import { pairKey } from '@/lib/comparison/pair-key'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import {
  type Review,
  type ReviewedPair,
  type ReviewMaterial,
  reviewsOf,
  unjudged,
} from '@/lib/comparison/review-pairs'
import type { Supersedings } from '@/lib/comparison/superseding'
import type { DisagreementKind } from '@/lib/comparison/verdict'
import type { Document } from '@/lib/documents/document'
import type { Question } from '@/lib/questions/question'

/**
 * All pairs of a question in their order, by place: the candidates, then those made by hand. Most of them nobody has
 * touched: those are made when somebody looks at them.
 */
export type PairList = {
  question: Question
  length: number
  oppositions: Oppositions
  /** The pairs that somebody judged or set side by side, by place and in its order. */
  touched: ReadonlyMap<number, ReviewedPair>
  claimById: ReadonlyMap<string, Claim>
  /** How contested the pairs are that were made by hand, in their order. */
  handMadeContests: readonly number[]
}

type Made = { material: ReviewMaterial; list: PairList }

/** The lists that were made last of each question: as long as nothing of it changes, they hold. */
const lastMade = new WeakMap<Question, Made[]>()

/** So many people may look at one question with different things hidden before a list is made again. */
const listsKept = 4

/** The material is that of one question: see materialOf. */
export function pairListOf(material: ReviewMaterial): PairList {
  const made = lastMade.get(material.question) ?? []
  const known = made.find((each) => isSame(each.material, material))
  if (known) return known.list
  const list = makeList(material)
  lastMade.set(
    material.question,
    [{ material: { ...material }, list }, ...made].slice(0, listsKept),
  )
  return list
}

function isSame(a: ReviewMaterial, b: ReviewMaterial): boolean {
  return (
    areSame<Document>(a.documents, b.documents) &&
    areSame<Claim>(a.claims, b.claims) &&
    areSame<StoredPair>(a.pairs, b.pairs)
  )
}

function areSame<Value>(a: readonly Value[], b: readonly Value[]): boolean {
  return a === b || (a.length === b.length && a.every((value, place) => value === b[place]))
}

function makeList(material: ReviewMaterial): PairList {
  const { question, claims, pairs } = material
  const ofQuestion = pairs.filter(({ questionId }) => questionId === question.id)
  const oppositions = oppositionsOf(material)
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const candidates = new Set<string>()
  const touched = new Map<number, CandidatePair & { isCandidate: boolean }>()
  for (const { claimAId, claimBId } of ofQuestion) {
    const place = placeOf(oppositions, claimAId, claimBId)
    if (place === null) continue
    candidates.add(pairKey(claimAId, claimBId))
    touched.set(place, { ...candidateAt(oppositions, place), isCandidate: true })
  }
  const handMade = handMadePairs(material, (key) => candidates.has(key))
  for (const [index, pair] of handMade.entries()) {
    touched.set(oppositions.length + index, { ...pair, isCandidate: false })
  }
  return {
    ...{ question, oppositions, claimById, length: oppositions.length + handMade.length },
    handMadeContests: handMade.map((pair) => contestByHand(oppositions, material, pair)),
    touched: reviewed(touched, reviewsOf(material), ofQuestion),
  }
}

function contestByHand(
  oppositions: Oppositions,
  { claims, documents }: ReviewMaterial,
  { claimAId, claimBId }: CandidatePair,
): number {
  const [a, b] = [claimAId, claimBId].map((id) => {
    const claim = claims.find((known) => known.id === id)
    const document = documents.find((known) => known.id === claim?.documentId)
    if (!claim || !document) throw new Error('a pair is of two claims in documents')
    return { claim, document }
  })
  return a && b ? contestBetween(oppositions, a, b) : Number.NaN
}

/** In the order of the list. */
function reviewed(
  touched: ReadonlyMap<number, CandidatePair & { isCandidate: boolean }>,
  reviews: ReadonlyMap<string, Review>,
  pairs: readonly StoredPair[],
): ReadonlyMap<number, ReviewedPair> {
  const pairedBy = new Map(
    pairs.map((pair) => [pairKey(pair.claimAId, pair.claimBId), pair.pairedBy]),
  )
  return new Map(
    [...touched]
      .toSorted(([a], [b]) => a - b)
      .map(([place, pair]) => {
        const key = pairKey(pair.claimAId, pair.claimBId)
        const review = reviews.get(key) ?? unjudged
        return [place, { ...pair, ...review, pairedBy: pairedBy.get(key) ?? null }]
      }),
  )
}

/**
 * The candidate pairs of a question in their order, then those that were made by hand; each with what was made of it.
 * For files, and where there are few.
 */
export function reviewedPairs(material: ReviewMaterial): ReviewedPair[] {
  const list = pairListOf(material)
  return Array.from({ length: list.length }, (_, place) => pairAt(list, place))
}

/** The pair at a place, with what was made of it. */
export function pairAt({ oppositions, touched }: PairList, place: number): ReviewedPair {
  return (
    touched.get(place) ?? {
      ...candidateAt(oppositions, place),
      ...unjudged,
      ...{ isCandidate: true, pairedBy: null },
    }
  )
}

/** The claims of the pair at a place, the lower number first. */
export function claimsOfPair(list: PairList, place: number): [Claim, Claim] {
  if (place < list.oppositions.length) return claimsAt(list.oppositions, place)
  const pair = list.touched.get(place)
  const [a, b] = [pair?.claimAId, pair?.claimBId].map((id) => list.claimById.get(id ?? ''))
  if (!a || !b) throw new Error(`there is no pair at ${place} of ${list.length}`)
  return a.number < b.number ? [a, b] : [b, a]
}

export function scopeOfPair(list: PairList, place: number): PairScope {
  return list.touched.get(place)?.scope ?? scopeAt(list.oppositions, place)
}

/** How contested the pair at a place is, below for more. */
export function contestOfPair(list: PairList, place: number): number {
  return (
    list.handMadeContests[place - list.oppositions.length] ?? contestAt(list.oppositions, place)
  )
}

/** The place of the pair of two claims, whatever their order; null where they are none. */
export function placeOfPair(list: PairList, claimId: string, otherId: string): number | null {
  const place = placeOf(list.oppositions, claimId, otherId)
  if (place !== null) return place
  const key = pairKey(claimId, otherId)
  for (const [handMade, { claimAId, claimBId }] of list.touched) {
    if (pairKey(claimAId, claimBId) === key) return handMade
  }
  return null
}

/** Some pairs of a list. */
export type ChosenPairs = {
  list: PairList
  /** In the order of the list. */
  places: readonly number[]
  /** Those of them that somebody judged or set side by side, in the same order. */
  touched: readonly ReviewedPair[]
}

export function choosePairs(list: PairList, isWanted: (place: number) => boolean): ChosenPairs {
  const places: number[] = []
  for (let place = 0; place < list.length; place += 1) if (isWanted(place)) places.push(place)
  return chosenAt(list, places)
}

/** The pairs at these places, which are in the order of the list. */
export function chosenAt(list: PairList, places: readonly number[]): ChosenPairs {
  return { list, places, touched: touchedAt(list, places) }
}

function touchedAt(list: PairList, places: readonly number[]): ReviewedPair[] {
  // Most lists have few that were touched, most choices of places are long.
  if (places.length === list.length) {
    return [...list.touched.values()]
  }
  return places.flatMap((place) => list.touched.get(place) ?? [])
}

/** Those of the pairs that are of one of the kinds: without kinds all of them, else only such as somebody judged. */
export function ofKinds(chosen: ChosenPairs, kinds: readonly DisagreementKind[]): ChosenPairs {
  if (kinds.length === 0) return chosen
  const { list, places } = chosen
  return chosenAt(
    list,
    places.filter((place) => isOfKind(list.touched.get(place) ?? unjudged, kinds)),
  )
}

/** Whether both claims of the pair at a place still stand. */
export function standsAt(list: PairList, supersedings: Supersedings): (place: number) => boolean {
  if (supersedings.size === 0) return () => true
  const { oppositions } = list
  const isReplaced = oppositions.sides.map(({ claim }) => supersedings.has(claim.id))
  return (place) => {
    if (place >= oppositions.length) {
      return claimsOfPair(list, place).every(({ id }) => !supersedings.has(id))
    }
    const [first, second] = placesAt(oppositions, place)
    return !isReplaced[first] && !isReplaced[second]
  }
}

/** The first pairs of those that were chosen. */
export function firstOf({ list, places }: ChosenPairs, count: number): ReviewedPair[] {
  return places.slice(0, count).map((place) => pairAt(list, place))
}

/** Whether the pair at a place waits for a reviewer: not judged yet, or judged before one of its claims changed. */
export function waitsAt({ touched }: PairList, place: number): boolean {
  const pair = touched.get(place)
  return pair === undefined || !isJudged(pair.standing)
}

/** How many of the pairs wait for a reviewer. */
export function countWaiting({ places, touched }: ChosenPairs): number {
  return places.length - touched.filter(({ standing }) => isJudged(standing)).length
}

/** The first that waits for a reviewer; null where none does. */
export function firstWaiting({ list, places }: ChosenPairs): ReviewedPair | null {
  const place = places.find((each) => waitsAt(list, each))
  return place === undefined ? null : pairAt(list, place)
}
