import type { Claim } from '@/lib/claims/claim'
import { orderedIds } from '@/lib/comparison/pair-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { Resolution } from '@/lib/comparison/resolution'
import type { Verdict } from '@/lib/comparison/verdict'

export function buildVerdict(fields: Partial<Verdict> = {}): Verdict {
  return {
    id: 'verdict-1',
    reviewer: 'Ana',
    outcome: 'compatible',
    kinds: [],
    reason: '',
    confidence: null,
    contentKey: 'now',
    judged: null,
    supersedingClaimId: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    ...fields,
  }
}

export function buildResolution(fields: Partial<Resolution> = {}): Resolution {
  return {
    id: 'resolution-1',
    by: 'Ana',
    outcome: 'compatible',
    kinds: [],
    reason: 'Both can be true.',
    supersedingClaimId: null,
    overrideReason: null,
    contentKey: 'now',
    createdAt: '2026-01-02T00:00:00.000Z',
    ...fields,
  }
}

/** A stored pair of two claims; its id tells them. */
export function buildPair(
  questionId: string,
  [claim, other]: [Pick<Claim, 'id'>, Pick<Claim, 'id'>],
  fields: Partial<StoredPair> = {},
): StoredPair {
  const [claimAId, claimBId] = orderedIds(claim.id, other.id)
  return {
    id: `${questionId} ${claimAId} ${claimBId}`,
    ...{ questionId, claimAId, claimBId },
    pairedBy: null,
    verdicts: [],
    resolutions: [],
    ...fields,
  }
}
