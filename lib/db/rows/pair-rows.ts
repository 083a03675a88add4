import { confidences } from '@/lib/claims/scales'
import { judgedContentSchema } from '@/lib/comparison/judged-content'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { Resolution } from '@/lib/comparison/resolution'
import {
  type DisagreementKind,
  disagreementKinds,
  type Verdict,
  verdictOutcomes,
} from '@/lib/comparison/verdict'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import { byCreation, oneOf, oneOfOrNull, textList } from '@/lib/db/rows/column-values'

export const pairSelect = {
  id: true,
  questionId: true,
  claimAId: true,
  claimBId: true,
  createdAt: true,
  pairedBy: { select: { name: true } },
  verdicts: {
    select: {
      id: true,
      outcome: true,
      kinds: true,
      reason: true,
      confidence: true,
      contentKey: true,
      judged: true,
      supersedingClaimId: true,
      createdAt: true,
      reviewer: { select: { name: true } },
    },
  },
  resolutions: {
    select: {
      id: true,
      outcome: true,
      kinds: true,
      reason: true,
      supersedingClaimId: true,
      overrideReason: true,
      contentKey: true,
      createdAt: true,
      by: { select: { name: true } },
    },
  },
} satisfies Prisma.PairSelect

type PairRow = Prisma.PairGetPayload<{ select: typeof pairSelect }>

export function pairOfRow({
  createdAt: _,
  pairedBy,
  verdicts,
  resolutions,
  ...pair
}: PairRow): StoredPair {
  return {
    ...pair,
    pairedBy: pairedBy?.name ?? null,
    verdicts: verdicts.toSorted(byCreation).map(verdictOfRow),
    resolutions: resolutions.toSorted(byCreation).map(resolutionOfRow),
  }
}

function verdictOfRow(row: PairRow['verdicts'][number]): Verdict {
  return {
    id: row.id,
    reviewer: row.reviewer.name,
    outcome: oneOf(verdictOutcomes, row.outcome),
    kinds: kindsOf(row.kinds),
    reason: row.reason,
    confidence: oneOfOrNull(confidences, row.confidence),
    contentKey: row.contentKey,
    judged: row.judged === null ? null : judgedContentSchema.parse(JSON.parse(row.judged)),
    supersedingClaimId: row.supersedingClaimId,
    createdAt: row.createdAt.toISOString(),
  }
}

function resolutionOfRow({ by, ...row }: PairRow['resolutions'][number]): Resolution {
  return {
    ...row,
    by: by.name,
    outcome: oneOfOrNull(verdictOutcomes, row.outcome),
    kinds: kindsOf(row.kinds),
    createdAt: row.createdAt.toISOString(),
  }
}

function kindsOf(json: string): DisagreementKind[] {
  return textList(json).map((kind) => oneOf(disagreementKinds, kind))
}
