import type { ClaimFields } from '@/lib/claims/claim'

export type Assessments = ClaimFields['assessments']

/** A claim takes one position on a question: the new one replaces what was there, in its place. */
export function withPositionTaken(
  assessments: Assessments,
  questionId: string,
  positionId: string,
): Assessments {
  const taken = { questionId, positionId }
  return assessments.some((known) => known.questionId === questionId)
    ? assessments.map((known) => (known.questionId === questionId ? taken : known))
    : [...assessments, taken]
}

export function withoutQuestion(assessments: Assessments, questionId: string): Assessments {
  return assessments.filter((known) => known.questionId !== questionId)
}

/** The questions in the order they were asked here, then those answered elsewhere meanwhile. */
export function questionIdsInOrder(
  askedIds: readonly string[],
  assessments: Assessments,
): string[] {
  return [...new Set([...askedIds, ...assessments.map(({ questionId }) => questionId)])]
}
