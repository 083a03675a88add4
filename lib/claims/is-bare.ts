import type { Claim } from '@/lib/claims/claim'

/** What tells a claim from a bare highlight. Whose readings the assessments are does not matter. */
type Said = Pick<Claim, 'statement' | 'note' | 'speaker' | 'authorStance' | 'hedge' | 'tagIds'> & {
  assessments: readonly unknown[]
}

/** Whether nothing is said about the passages. Kind, dates, confidences and status alone say nothing of them. */
export function saysNothing(said: Said): boolean {
  return (
    said.assessments.length === 0 &&
    said.tagIds.length === 0 &&
    said.statement === '' &&
    said.note === null &&
    said.speaker === null &&
    said.authorStance === 'asserts' &&
    said.hedge.cues.length === 0 &&
    said.hedge.likelihood === null
  )
}

/**
 * Whether the claim is a highlight that waits to be filled in. One whose words are hidden from whoever looks is not:
 * nobody can tell whether it says something.
 */
export function isBare(claim: Said & Pick<Claim, 'isHidden'>): boolean {
  return claim.isHidden !== true && saysNothing(claim)
}
