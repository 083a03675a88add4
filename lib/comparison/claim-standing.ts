import type { Claim } from '@/lib/claims/claim'

export type ClaimStanding = 'counted' | 'needs-review' | 'orphaned' | 'archived'

/**
 * Whether the claim can be counted, and if not, why. One passage that was lost or that waits for a person is
 * enough: the claim was made about all of its passages together.
 */
export function claimStanding(claim: Pick<Claim, 'archivedAt' | 'passages'>): ClaimStanding {
  if (claim.archivedAt !== null) return 'archived'
  const statuses = new Set(claim.passages.map((passage) => passage.status))
  if (statuses.has('orphaned')) return 'orphaned'
  return statuses.has('needs-review') ? 'needs-review' : 'counted'
}

/** Archived claims and claims whose passages are not where they were quoted do not count. */
export function isCounted(claim: Pick<Claim, 'archivedAt' | 'passages'>): boolean {
  return claimStanding(claim) === 'counted'
}

/** The positions that the claim takes on the question, as its annotators read it. */
export function positionsTaken(
  claim: Pick<Claim, 'assessments'>,
  questionId: string,
): ReadonlySet<string> {
  return new Set(
    claim.assessments
      .filter((assessment) => assessment.questionId === questionId)
      .map((assessment) => assessment.positionId),
  )
}

/** Whether annotators read the claim as taking different positions on the question. */
export function readersDiffer(claim: Pick<Claim, 'assessments'>, questionId: string): boolean {
  return positionsTaken(claim, questionId).size > 1
}
