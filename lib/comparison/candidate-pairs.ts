import type { Claim } from '@/lib/claims/claim'
import { isCounted, positionsTaken } from '@/lib/comparison/claim-standing'
import { likelihoodDistance } from '@/lib/comparison/compare-likelihoods'
import { compareDates } from '@/lib/comparison/date-gap'
import { describePair, type OpposedSide, type PairFacts } from '@/lib/comparison/describe-pair'
import { orderedIds, pairKey } from '@/lib/comparison/pair-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { compareStrength } from '@/lib/comparison/strongest-claim'
import { countsForDocument, holderKey, holdersOf } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import type { Position, Question } from '@/lib/questions/question'
import { exclusivePositions } from '@/lib/questions/relation-between'

/** Across documents, against somebody who is only quoted, or inside one document. */
export const pairScopes = ['sources', 'speakers', 'inner-tension'] as const
export type PairScope = (typeof pairScopes)[number]

/** Two claims that oppose each other on one question. claimAId < claimBId. */
export type CandidatePair = {
  questionId: string
  claimAId: string
  claimBId: string
  scope: PairScope
  facts: PairFacts
  /** Why the pair is shown, in plain words. */
  reasons: string[]
}

export type QuestionMaterial = { question: Question; documents: Document[]; claims: Claim[] }

/** The claims on one position that the same holders stand behind in the same document. */
type Voice = {
  document: Document
  position: Position
  holders: ReadonlySet<string>
  countsForDocument: boolean
  claims: Claim[]
}

type Opposition = { scope: PairScope; sides: [OpposedSide, OpposedSide] }

/**
 * Every two claims that take exclusive positions on the question, where each has a holder who does not hold
 * the other: nobody is paired with themselves. Dates never hide a pair. Most contested first: see byContest. The
 * work grows with the voices and the pairs found,
 * not with the square of the claims.
 */
export function candidatePairs(material: QuestionMaterial): CandidatePair[] {
  return [...oppositionsOf(material).values()]
    .toSorted(byContest)
    .map((opposition) => toCandidatePair(material.question, opposition))
}

/** The scopes of the candidate pairs by key: for counting, many times quicker than the pairs with their reasons. */
export function candidateScopes(material: QuestionMaterial): ReadonlyMap<string, PairScope> {
  return new Map([...oppositionsOf(material)].map(([key, { scope }]) => [key, scope]))
}

/** The candidate pairs of every live question, in the order of the questions. */
export function candidatePairsOfProject({
  questions,
  documents,
  claims,
}: Pick<ProjectSnapshot, 'questions' | 'documents' | 'claims'>): CandidatePair[] {
  return questions
    .filter((question) => question.archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .flatMap((question) => candidatePairs({ question, documents, claims }))
}

function oppositionsOf(material: QuestionMaterial): Map<string, Opposition> {
  const voices = voicesByPosition(material)
  const oppositions = new Map<string, Opposition>()
  for (const [a, b] of exclusivePositions(material.question)) {
    for (const left of voices.get(a.id) ?? []) {
      for (const right of voices.get(b.id) ?? []) collectOppositions(left, right, oppositions)
    }
  }
  return oppositions
}

function voicesByPosition({ question, documents, claims }: QuestionMaterial) {
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const positionById = new Map(question.positions.map((position) => [position.id, position]))
  const voices = new Map<string, Map<string, Voice>>()
  for (const claim of claims.filter(isCounted).toSorted((a, b) => a.number - b.number)) {
    const document = documentById.get(claim.documentId)
    if (!document || document.archivedAt !== null) continue
    for (const positionId of positionsTaken(claim, question.id)) {
      const position = positionById.get(positionId)
      if (position) addToVoice(voices, { document, position, claim })
    }
  }
  return new Map([...voices].map(([positionId, byKey]) => [positionId, [...byKey.values()]]))
}

function addToVoice(
  voices: Map<string, Map<string, Voice>>,
  { document, position, claim }: { document: Document; position: Position; claim: Claim },
) {
  const holders = holdersOf(claim).map(holderKey)
  const key = [document.id, ...holders].join('\n')
  const onPosition = voices.get(position.id) ?? new Map<string, Voice>()
  const voice = onPosition.get(key) ?? {
    document,
    position,
    holders: new Set(holders),
    countsForDocument: countsForDocument(claim),
    claims: [],
  }
  voice.claims.push(claim)
  voices.set(position.id, onPosition.set(key, voice))
}

function collectOppositions(left: Voice, right: Voice, found: Map<string, Opposition>) {
  const scope = scopeOf(left, right)
  if (scope === null) return
  for (const a of left.claims) {
    for (const b of right.claims) {
      const key = pairKey(a.id, b.id)
      if (a.id === b.id || found.has(key)) continue
      const leftSide = { claim: a, document: left.document, position: left.position }
      const rightSide = { claim: b, document: right.document, position: right.position }
      const sides: Opposition['sides'] =
        a.number < b.number ? [leftSide, rightSide] : [rightSide, leftSide]
      found.set(key, { scope, sides })
    }
  }
}

/** Null where one side has no holder of its own. */
function scopeOf(left: Voice, right: Voice): PairScope | null {
  if (!hasOwnHolder(left, right) || !hasOwnHolder(right, left)) return null
  if (left.document.id === right.document.id) return 'inner-tension'
  return left.countsForDocument && right.countsForDocument ? 'sources' : 'speakers'
}

function hasOwnHolder(voice: Voice, other: Voice): boolean {
  return [...voice.holders].some((holder) => !other.holders.has(holder))
}

/** What decides how contested a pair is. */
export type Contest = {
  scope: PairScope
  /** The claim with the lower number first. */
  sides: [ContestSide, ContestSide]
}

type ContestSide = { claim: Claim; document: Document }

/**
 * The most contested pair first: sources before people they quote, and those before inner tension; likelihoods far
 * apart; both documents recent; both sides firm; then the numbers of the claims.
 */
export function byContest(a: Contest, b: Contest): number {
  return (
    pairScopes.indexOf(a.scope) - pairScopes.indexOf(b.scope) ||
    distanceOf(b) - distanceOf(a) ||
    compareRecent(olderDate(a), olderDate(b)) ||
    compareStrength(weakerSide(a), weakerSide(b)) ||
    a.sides[0].claim.number - b.sides[0].claim.number ||
    a.sides[1].claim.number - b.sides[1].claim.number
  )
}

/** A pair is as firm as its less firm side. */
function weakerSide({ sides: [a, b] }: Contest): Claim {
  return compareStrength(a.claim, b.claim) > 0 ? a.claim : b.claim
}

function distanceOf({ sides: [a, b] }: Contest): number {
  return likelihoodDistance(a.claim.hedge.likelihood, b.claim.hedge.likelihood)
}

/** A pair is as recent as the older of its documents; null where one is undated. */
function olderDate({ sides }: Contest): string | null {
  const [first, second] = sides.map(({ document }) => document.publishedOn)
  if (!first || !second) return null
  return compareDates(first, second) < 0 ? first : second
}

/** Later first, undated last. */
function compareRecent(a: string | null, b: string | null): number {
  return a === null || b === null ? compareDates(a, b) : compareDates(b, a)
}

function toCandidatePair(question: Question, { scope, sides }: Opposition): CandidatePair {
  const [claimAId, claimBId] = orderedIds(sides[0].claim.id, sides[1].claim.id)
  return { questionId: question.id, claimAId, claimBId, scope, ...describePair(question, sides) }
}
