import type { Claim } from '@/lib/claims/claim'
import { likelihoods } from '@/lib/claims/scales'
import {
  type CandidatePair,
  type PairScope,
  pairScopes,
  type QuestionMaterial,
} from '@/lib/comparison/candidate-pairs'
import { positionsTaken } from '@/lib/comparison/claim-standing'
import { likelihoodDistance } from '@/lib/comparison/compare-likelihoods'
import { claimsThatCount, haveOwnHolders, holderKeysOf } from '@/lib/comparison/count-oppositions'
import { compareDates } from '@/lib/comparison/date-gap'
import { describePair, type OpposedSide } from '@/lib/comparison/describe-pair'
import { orderedIds } from '@/lib/comparison/pair-key'
import { strengthRank, strengthRanks } from '@/lib/comparison/strongest-claim'
import { countsForDocument } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import type { Position, Question } from '@/lib/questions/question'
import { exclusivePositions } from '@/lib/questions/relation-between'

/*
 * The candidate pairs of a question, each as one number. A question with a thousand claims has hundreds of thousands of
 * pairs: made as values with their reasons they take seconds and a gigabyte, as numbers some milliseconds and eight
 * bytes each. A number holds first all that says how contested the pair is, then the places of its two claims, so that
 * the order of the numbers is that of the pairs, and a pair can be looked up and described when somebody looks at it.
 */

export type Oppositions = {
  question: Question
  /** How many pairs there are. */
  length: number
  /**
   * One number a pair, the most contested first. Exact (below 2^53) for 30,000 claims on one question and 5,000 dates.
   */
  keys: Float64Array
  /** The claims that count and oppose others on the question by a position, by number. */
  sides: readonly Side[]
  exclusive: readonly [Position, Position][]
  /** The ranks of the dates of the documents. */
  dates: ReadonlyMap<string, number>
  placeOfClaim: ReadonlyMap<string, number>
}

/** What of a claim decides how contested its pairs are. */
type RankedClaim = {
  claim: Claim
  document: Document
  speaksForDocument: boolean
  /** Latest date first; one beyond the last where there is none. */
  dateRank: number
  /** The firmest first. */
  strengthRank: number
}

type Side = RankedClaim & {
  holders: readonly string[]
  positions: ReadonlySet<string>
  /** Which of the sets of positions it is that claims of the question take. */
  positionSet: number
}

/**
 * Every two claims that take exclusive positions on the question, where each has a holder who does not hold the other:
 * nobody is paired with themselves. Dates never hide a pair. The most contested pair comes first: sources before people
 * they quote, and those before inner tension; likelihoods far apart; both documents recent, undated ones last; both
 * sides firm; then the numbers of the claims. The work grows with the pairs that there are, not with the square of the claims.
 */
export function oppositionsOf(material: QuestionMaterial): Oppositions {
  const { question, documents } = material
  const live = new Set(exclusivePositions(question).flatMap((pair) => pair.map(({ id }) => id)))
  const claims = claimsThatCount(material)
    .filter((claim) => claim.assessments.some(({ positionId }) => live.has(positionId)))
    .toSorted((a, b) => a.number - b.number)
  const dates = dateRanks(documents)
  const found: Oppositions = {
    ...{ question, length: 0, keys: new Float64Array(0) },
    sides: sidesOf(claims, question, documents, dates),
    exclusive: exclusivePositions(question),
    dates,
    placeOfClaim: new Map(claims.map(({ id }, place) => [id, place])),
  }
  const keys = keysOf(found)
  return { ...found, keys, length: keys.length }
}

/** Ranks of all dates of the documents, the latest first; dates that mean the same share a rank. */
function dateRanks(documents: readonly Document[]): ReadonlyMap<string, number> {
  const dates = [...new Set(documents.flatMap(({ publishedOn }) => publishedOn ?? []))]
  return new Map(dates.toSorted((a, b) => compareDates(b, a)).map((date, rank) => [date, rank]))
}

function sidesOf(
  claims: readonly Claim[],
  question: Question,
  documents: readonly Document[],
  dates: ReadonlyMap<string, number>,
): Side[] {
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const sets = new Map<string, number>()
  return claims.map((claim) => {
    const document = documentById.get(claim.documentId)
    if (!document) throw new Error(`C-${claim.number} counts and has no document`)
    const positions = positionsTaken(claim, question.id)
    const name = [...positions].toSorted().join('\n')
    const positionSet = sets.get(name) ?? sets.size
    sets.set(name, positionSet)
    return {
      ...rankedClaim(claim, document, dates),
      ...{ positions, positionSet, holders: holderKeysOf(claim) },
    }
  })
}

function rankedClaim(
  claim: Claim,
  document: Document,
  dates: ReadonlyMap<string, number>,
): RankedClaim {
  return {
    ...{ claim, document, speaksForDocument: countsForDocument(claim) },
    dateRank: dates.get(document.publishedOn ?? '') ?? dates.size,
    strengthRank: strengthRank(claim),
  }
}

function keysOf(oppositions: Oppositions): Float64Array {
  const opposed = opposedVoices(oppositions)
  const count = opposed.reduce((sum, [a, b]) => sum + a.places.length * b.places.length, 0)
  const keys = new Float64Array(count)
  let place = 0
  for (const [a, b] of opposed) {
    for (const one of a.places) {
      for (const other of b.places) {
        keys[place] = keyOf(oppositions, Math.min(one, other), Math.max(one, other))
        place += 1
      }
    }
  }
  return keys.sort()
}

/** Each two that oppose each other. Claims of one voice never do: nobody is set against themselves. */
function opposedVoices(oppositions: Oppositions): [Voice, Voice][] {
  const opposes = oppositionOfSets(oppositions)
  const voices = voicesOf(oppositions)
  const found: [Voice, Voice][] = []
  for (const [index, a] of voices.entries()) {
    const rivals = opposes[a.positionSet] ?? []
    for (let next = index + 1; next < voices.length; next += 1) {
      const b = voices[next]
      if (b && rivals[b.positionSet] && haveOwnHolders(a.holders, b.holders)) found.push([a, b])
    }
  }
  return found
}

/** The claims on the same positions that the same holders stand behind, by their places. */
type Voice = Pick<Side, 'positionSet' | 'holders'> & { places: number[] }

function voicesOf({ sides }: Oppositions): Voice[] {
  const voices = new Map<string, Voice>()
  for (const [place, { positionSet, holders }] of sides.entries()) {
    const name = [positionSet, ...holders].join('\n')
    const known = voices.get(name)
    if (known) known.places.push(place)
    else voices.set(name, { positionSet, holders, places: [place] })
  }
  return [...voices.values()]
}

/** By two sets of positions: whether claims that take them oppose each other. */
function oppositionOfSets({ sides, exclusive }: Oppositions): boolean[][] {
  const sets = [...new Map(sides.map((side) => [side.positionSet, side.positions])).entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, positions]) => positions)
  const oppose = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    exclusive.some(([p, q]) => (a.has(p.id) && b.has(q.id)) || (a.has(q.id) && b.has(p.id)))
  return sets.map((a) => sets.map((b) => oppose(a, b)))
}

/** The number of a pair of two claims by their places, the smaller place first. */
function keyOf({ sides, dates }: Oppositions, first: number, second: number): number {
  const [a, b] = [sides[first], sides[second]]
  if (!a || !b) throw new Error('there is no such claim on the question')
  return (contestOf(a, b, dates.size) * sides.length + first) * sides.length + second
}

/** How contested a pair is, below for more; the same across questions of the same documents. */
function contestOf(a: RankedClaim, b: RankedClaim, dateCount: number): number {
  const distance = likelihoodDistance(a.claim.hedge.likelihood, b.claim.hedge.likelihood)
  const scope = pairScopes.indexOf(scopeOf(a, b))
  const agreement = scope * likelihoods.length + likelihoods.length - 1 - distance
  const age = agreement * (dateCount + 1) + Math.max(a.dateRank, b.dateRank)
  return age * strengthRanks + Math.max(a.strengthRank, b.strengthRank)
}

/** The same of two claims that need not oppose each other. */
export function contestBetween(
  { dates }: Oppositions,
  a: { claim: Claim; document: Document },
  b: { claim: Claim; document: Document },
): number {
  return contestOf(
    rankedClaim(a.claim, a.document, dates),
    rankedClaim(b.claim, b.document, dates),
    dates.size,
  )
}

function scopeOf(a: RankedClaim, b: RankedClaim): PairScope {
  if (a.document.id === b.document.id) return 'inner-tension'
  return a.speaksForDocument && b.speaksForDocument ? 'sources' : 'speakers'
}

/** The places among the sides of the two claims of the pair at a place, the lower number first. */
export function placesAt({ keys, sides }: Oppositions, place: number): [number, number] {
  const key = keys[place]
  if (key === undefined) throw new Error(`there is no pair at ${place} of ${keys.length}`)
  return [Math.floor(key / sides.length) % sides.length, key % sides.length]
}

/** The two claims of the pair at a place, the lower number first. */
export function claimsAt(oppositions: Oppositions, place: number): [Claim, Claim] {
  const [a, b] = placesAt(oppositions, place).map((side) => oppositions.sides[side])
  if (!a || !b) throw new Error(`there is no pair at ${place}`)
  return [a.claim, b.claim]
}

/** How contested the pair at a place is, below for more. */
export function contestAt({ keys, sides }: Oppositions, place: number): number {
  return Math.floor((keys[place] ?? Number.NaN) / sides.length ** 2)
}

export function scopeAt(oppositions: Oppositions, place: number): PairScope {
  const rest = likelihoods.length * (oppositions.dates.size + 1) * strengthRanks
  const scope = pairScopes[Math.floor(contestAt(oppositions, place) / rest)]
  if (!scope) throw new Error(`there is no pair at ${place}`)
  return scope
}

/** From which place on the pairs of a scope are, and how far: they lie together. */
export function rangeOfScope(oppositions: Oppositions, scope: PairScope): [number, number] {
  const { sides, dates } = oppositions
  const rest = likelihoods.length * (dates.size + 1) * strengthRanks * sides.length ** 2
  const index = pairScopes.indexOf(scope)
  return [placeOfKey(oppositions, index * rest), placeOfKey(oppositions, (index + 1) * rest)]
}

/** The place of a pair, whatever the order of its claims; null where the two are no candidates. */
export function placeOf(oppositions: Oppositions, claimId: string, otherId: string): number | null {
  const { keys, placeOfClaim, length } = oppositions
  const [one, other] = [placeOfClaim.get(claimId), placeOfClaim.get(otherId)]
  if (length === 0 || one === undefined || other === undefined) return null
  const key = keyOf(oppositions, Math.min(one, other), Math.max(one, other))
  const place = placeOfKey(oppositions, key)
  return keys[place] === key ? place : null
}

/** The first place whose number is not below the key. */
function placeOfKey({ keys }: Oppositions, key: number): number {
  return firstPlace(keys.length, (place) => (keys[place] ?? 0) >= key)
}

/** The first place from which on something holds; the length where it never does. */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

/** The pair at a place, with why it is one. */
export function candidateAt(oppositions: Oppositions, place: number): CandidatePair {
  const { question } = oppositions
  const [a, b] = opposedSides(oppositions, ...placesAt(oppositions, place))
  const [claimAId, claimBId] = orderedIds(a.claim.id, b.claim.id)
  const scope = scopeAt(oppositions, place)
  return { questionId: question.id, claimAId, claimBId, scope, ...describePair(question, [a, b]) }
}

/** Where readers differ, the first two positions by which the claims oppose each other. */
function opposedSides(
  { sides, exclusive }: Oppositions,
  first: number,
  second: number,
): [OpposedSide, OpposedSide] {
  const [a, b] = [sides[first], sides[second]]
  if (!a || !b) throw new Error('there is no such claim on the question')
  for (const [p, q] of exclusive) {
    const isStraight = a.positions.has(p.id) && b.positions.has(q.id)
    if (!isStraight && !(a.positions.has(q.id) && b.positions.has(p.id))) continue
    const [left, right] = isStraight ? [p, q] : [q, p]
    return [
      { claim: a.claim, document: a.document, position: left },
      { claim: b.claim, document: b.document, position: right },
    ]
  }
  throw new Error(`C-${a.claim.number} and C-${b.claim.number} do not oppose each other`)
}

/** All candidate pairs of a question, each with why it is one: for files, and where there are few. */
export function candidatePairs(material: QuestionMaterial): CandidatePair[] {
  const oppositions = oppositionsOf(material)
  return Array.from(oppositions.keys, (_, place) => candidateAt(oppositions, place))
}
