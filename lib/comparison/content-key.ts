import type { Claim } from '@/lib/claims/claim'
import type { Position, Question } from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'
import { sha256 } from '@/lib/text/sha256'

/**
 * Names what a verdict on two claims judged: their quotes, hedges, voices and positions on the question.
 * SHA-256 in hexadecimal, the same whatever the order of the claims. It holds no database id, so a verdict
 * stays valid through export and import.
 */
export function contentKeyOf(question: Question, claimA: Claim, claimB: Claim): string {
  const sides = [judgedContent(question, claimA), judgedContent(question, claimB)].toSorted()
  return sha256(JSON.stringify([question.slug, ...sides]))
}

function judgedContent(question: Question, claim: Claim): string {
  return JSON.stringify({
    quotes: claim.passages.map((passage) => passage.exact),
    hedge: [claim.hedge.cues, claim.hedge.likelihood],
    voice: [claim.speaker, claim.authorStance],
    positions: positionsOf(question, claim).map(({ slug, label }) => [slug, label]),
  })
}

/** In the order of their slugs, each once, so that neither reordering nor a second reader changes the key. */
function positionsOf(question: Question, claim: Claim): Position[] {
  const taken = new Set(claim.assessments.map((assessment) => assessment.positionId))
  return question.positions
    .filter((position) => taken.has(position.id))
    .toSorted((a, b) => compareText(a.slug, b.slug))
}
