import type { Claim } from '@/lib/claims/claim'
import { isUnsettled } from '@/lib/claims/waiting-passages'
import { type JudgedSide, judgedSideOf } from '@/lib/comparison/judged-content'
import type { Question } from '@/lib/questions/question'
import { sha256 } from '@/lib/text/sha256'

/**
 * Names what a verdict on two claims judged: their quotes, hedges, voices and positions on the question, and whether a
 * quote waits for a place in a new text: a verdict on it is stale until a person decides. SHA-256 in hexadecimal, the
 * same whatever the order of the claims. It holds no database id, so a verdict stays valid through export and import.
 */
export function contentKeyOf(question: Question, claimA: Claim, claimB: Claim): string {
  const sides = [
    written(judgedSideOf(question, claimA, claimB), isUnsettled(claimA)),
    written(judgedSideOf(question, claimB, claimA), isUnsettled(claimB)),
  ].toSorted()
  return sha256(JSON.stringify([question.slug, ...sides]))
}

/** Keys are stored and exported: another form would make every verdict stale. */
function written(
  { quotes, hedge, speaker, authorStance, positions }: JudgedSide,
  isUnsettled: boolean,
): string {
  return JSON.stringify({
    quotes,
    hedge: [hedge.cues, hedge.likelihood],
    voice: [speaker, authorStance],
    positions: positions.map(({ slug, label }) => [slug, label]),
    ...(isUnsettled && { isUnsettled }),
  })
}
