import type { Claim } from '@/lib/claims/claim'
import { type AuthorStance, type Confidence, confidences } from '@/lib/claims/scales'
import { stepsFromEven } from '@/lib/comparison/compare-likelihoods'

/** The document's own words weigh more than words it adopts, and those more than what it has to grant. */
const stanceWeight: Record<AuthorStance, number> = {
  asserts: 3,
  endorses: 2,
  concedes: 1,
  reports: 0,
  doubts: 0,
  rejects: 0,
}

const flatStatementWeight = 4

/**
 * The claim that says a position most firmly, or null without claims. In this order: the nearer to the author's
 * own voice; stated flatly, else the likelihood furthest from even; the annotator's confidence in the reading;
 * the earliest in the text.
 */
export function strongestClaim(claims: Claim[]): Claim | null {
  return claims.toSorted((a, b) => compareStrength(a, b) || compareInText(a, b))[0] ?? null
}

/** Below 0 where the first claim says its position more firmly: see strongestClaim. */
export function compareStrength(a: Claim, b: Claim): number {
  return (
    stanceWeight[b.authorStance] - stanceWeight[a.authorStance] ||
    firmness(b) - firmness(a) ||
    confidenceWeight(b.annotatorConfidence) - confidenceWeight(a.annotatorConfidence)
  )
}

/** How many ranks there are. */
export const strengthRanks = 4 * (flatStatementWeight + 1) * (confidences.length + 1)

/** From 0 for the firmest: lower exactly where compareStrength says so. */
export function strengthRank(claim: Claim): number {
  const weaker = flatStatementWeight - firmness(claim)
  const stance = (3 - stanceWeight[claim.authorStance]) * (flatStatementWeight + 1)
  const lessSure = confidences.length - 1 - confidenceWeight(claim.annotatorConfidence)
  return (stance + weaker) * (confidences.length + 1) + lessSure
}

/** A hedge that fits no step of the scale is as weak as an even chance. */
function firmness({ hedge }: Claim): number {
  if (hedge.likelihood !== null) return Math.abs(stepsFromEven(hedge.likelihood))
  return hedge.cues.length === 0 ? flatStatementWeight : 0
}

function confidenceWeight(confidence: Confidence | null): number {
  return confidence === null ? -1 : confidences.indexOf(confidence)
}

/** Reading order inside one document; the claim's number decides between claims at the same place. */
export function compareInText(a: Claim, b: Claim): number {
  return startOf(a) - startOf(b) || a.number - b.number
}

function startOf(claim: Claim): number {
  return Math.min(...claim.passages.map((passage) => passage.start))
}
