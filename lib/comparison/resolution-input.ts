import { z } from 'zod'
import {
  lacksGrounds,
  lacksGroundsMessage,
  lacksReopeningMessage,
  type ResolutionInput,
} from '@/lib/comparison/resolution'
import {
  disagreementKinds,
  lacksKind,
  lacksKindMessage,
  lacksSuperseding,
  lacksSupersedingMessage,
  longestReason,
  supersedingOf,
  verdictOutcomes,
} from '@/lib/comparison/verdict'

const reason = z.string().trim().max(longestReason)

/** Whether an override is needed is not known here: it depends on how the claims are read by then. */
export const resolutionInputSchema = z
  .object({
    outcome: z.enum(verdictOutcomes).nullable(),
    kinds: z.array(z.enum(disagreementKinds)).max(disagreementKinds.length).default([]),
    reason,
    supersedingClaimId: z.string().max(100).nullable().default(null),
    overrideReason: reason.nullable().default(null),
  })
  .refine((resolution) => !lacksGrounds(resolution), {
    path: ['reason'],
    error: ({ input }) => (isReopening(input) ? lacksReopeningMessage : lacksGroundsMessage),
  })
  .refine((resolution) => !lacksKind(resolution), { path: ['kinds'], message: lacksKindMessage })
  .refine((resolution) => !lacksSuperseding(resolution), {
    path: ['supersedingClaimId'],
    message: lacksSupersedingMessage,
  })
  .transform((resolution) => ({
    ...resolution,
    kinds: resolution.outcome === null ? [] : resolution.kinds,
    supersedingClaimId: supersedingOf(resolution),
    overrideReason: resolution.overrideReason || null,
  })) satisfies z.ZodType<ResolutionInput>

function isReopening(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'outcome' in input && input.outcome === null
}
