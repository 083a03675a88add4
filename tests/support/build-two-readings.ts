import type { Claim } from '@/lib/claims/claim'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildSnapshot } from '@/tests/support/build-snapshot'

/**
 * The snapshot as Ben read it too: of C-2 he says what Ana says, C-1 he reads otherwise, and he has a claim of his own,
 * C-5, on the words of C-4, with another tag.
 */
export function buildTwoReadings(fields: Partial<ProjectSnapshot> = {}): ProjectSnapshot {
  const snapshot = buildSnapshot(fields)
  const claims = snapshot.claims.map((claim) => {
    if (claim.number === 1) return readByBen(claim, 'yes')
    return claim.number === 2 ? readByBen(claim, 'yes') : claim
  })
  const fourth = claims.find(({ number }) => number === 4)
  if (!fourth) throw new Error('The snapshot has no C-4')
  const fifth = { ...fourth, id: 'claim-5', number: 5, createdBy: 'Ben', tagIds: ['tag-1'] }
  const project = { ...snapshot.project, nextClaimNumber: 6 }
  return { ...snapshot, project, claims: [...claims, fifth] }
}

function readByBen(claim: Claim, positionId: string): Claim {
  const createdAt = '2026-01-02T00:00:00.000Z'
  const reading = { questionId: 'question-1', positionId, by: 'Ben', createdAt }
  return { ...claim, assessments: [...claim.assessments, reading] }
}
