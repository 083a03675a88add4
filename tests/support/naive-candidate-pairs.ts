import type { Claim } from '@/lib/claims/claim'
import {
  type CandidatePair,
  type PairScope,
  pairScopes,
  type QuestionMaterial,
} from '@/lib/comparison/candidate-pairs'
import { isCounted, positionsTaken } from '@/lib/comparison/claim-standing'
import { likelihoodDistance } from '@/lib/comparison/compare-likelihoods'
import { compareDates } from '@/lib/comparison/date-gap'
import { describePair, type OpposedSide } from '@/lib/comparison/describe-pair'
import { orderedIds } from '@/lib/comparison/pair-key'
import { compareStrength } from '@/lib/comparison/strongest-claim'
import { countsForDocument, holderKey, holdersOf } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import { exclusivePositions, pairsOf } from '@/lib/questions/relation-between'

/*
 * The definition of candidate pairs and of their order, written to be read: every two claims are looked at, and every
 * pair is made and compared with every other one. Tests hold the quick way to it.
 */

export function naiveCandidatePairs(material: QuestionMaterial): CandidatePair[] {
  const { question, documents } = material
  const documentOf = ({ documentId }: Claim) => documents.find(({ id }) => id === documentId)
  const claims = material.claims
    .filter((claim) => isCounted(claim) && documentOf(claim)?.archivedAt === null)
    .toSorted((a, b) => a.number - b.number)
  return pairsOf(claims)
    .flatMap((pair): Contest[] => {
      const sides = opposedSides(material, pair)
      const scope = sides && scopeOf(...pair)
      return sides && scope ? [{ scope, sides }] : []
    })
    .toSorted(byContest)
    .map(({ scope, sides: [a, b] }) => {
      const [claimAId, claimBId] = orderedIds(a.claim.id, b.claim.id)
      const described = describePair(question, [a, b])
      return { questionId: question.id, claimAId, claimBId, scope, ...described }
    })
}

/** By the first two positions that exclude each other and are taken. */
function opposedSides(
  { question, documents }: QuestionMaterial,
  [a, b]: [Claim, Claim],
): Contest['sides'] | null {
  const [takenByA, takenByB] = [positionsTaken(a, question.id), positionsTaken(b, question.id)]
  const [documentA, documentB] = [a, b].map((claim) =>
    documents.find(({ id }) => id === claim.documentId),
  )
  const both = exclusivePositions(question).flatMap(([p, q]) => [[p, q] as const, [q, p] as const])
  const found = both.find(([p, q]) => takenByA.has(p.id) && takenByB.has(q.id))
  if (!found || !documentA || !documentB) return null
  return [
    { claim: a, document: documentA, position: found[0] },
    { claim: b, document: documentB, position: found[1] },
  ]
}

/** Null where one side has no holder of its own. */
function scopeOf(a: Claim, b: Claim): PairScope | null {
  if (!hasOwnHolder(a, b) || !hasOwnHolder(b, a)) return null
  if (a.documentId === b.documentId) return 'inner-tension'
  return countsForDocument(a) && countsForDocument(b) ? 'sources' : 'speakers'
}

function hasOwnHolder(claim: Claim, other: Claim): boolean {
  const others = new Set(holdersOf(other).map(holderKey))
  return holdersOf(claim).some((holder) => !others.has(holderKey(holder)))
}

type Contest = { scope: PairScope; sides: [OpposedSide, OpposedSide] }

/**
 * The most contested pair first: sources before people they quote, and those before inner tension; likelihoods far
 * apart; both documents recent; both sides firm; then the numbers of the claims.
 */
export function byContest(a: WeighedContest, b: WeighedContest): number {
  return (
    pairScopes.indexOf(a.scope) - pairScopes.indexOf(b.scope) ||
    distanceOf(b) - distanceOf(a) ||
    compareRecent(olderDate(a), olderDate(b)) ||
    compareStrength(weakerSide(a), weakerSide(b)) ||
    a.sides[0].claim.number - b.sides[0].claim.number ||
    a.sides[1].claim.number - b.sides[1].claim.number
  )
}

type WeighedSide = { claim: Claim; document: Document }

/** What decides how contested a pair is; the claim with the lower number first. */
export type WeighedContest = { scope: PairScope; sides: [WeighedSide, WeighedSide] }

/** A pair is as firm as its less firm side. */
function weakerSide({ sides: [a, b] }: WeighedContest): Claim {
  return compareStrength(a.claim, b.claim) > 0 ? a.claim : b.claim
}

function distanceOf({ sides: [a, b] }: WeighedContest): number {
  return likelihoodDistance(a.claim.hedge.likelihood, b.claim.hedge.likelihood)
}

/** A pair is as recent as the older of its documents; null where one is undated. */
function olderDate({ sides }: WeighedContest): string | null {
  const [first, second] = sides.map(({ document }) => document.publishedOn)
  if (!first || !second) return null
  return compareDates(first, second) < 0 ? first : second
}

/** Later first, undated last. */
function compareRecent(a: string | null, b: string | null): number {
  return a === null || b === null ? compareDates(a, b) : compareDates(b, a)
}
