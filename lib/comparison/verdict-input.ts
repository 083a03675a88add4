import { z } from 'zod'
import { confidences } from '@/lib/claims/scales'
import {
  disagreementKinds,
  lacksKind,
  lacksKindMessage,
  lacksReason,
  lacksReasonMessage,
  lacksSuperseding,
  lacksSupersedingMessage,
  longestReason,
  supersedingOf,
  type VerdictInput,
  verdictOutcomes,
} from '@/lib/comparison/verdict'

// Apart from the words of verdicts: whoever shows them does without the schema library.

export const verdictFieldsSchema = z.object({
  outcome: z.enum(verdictOutcomes),
  kinds: z.array(z.enum(disagreementKinds)).max(disagreementKinds.length).default([]),
  reason: z.string().trim().max(longestReason).default(''),
  confidence: z.enum(confidences).nullable().default(null),
  supersedingClaimId: z.string().max(100).nullable().default(null),
})

export const verdictInputSchema = verdictFieldsSchema
  .refine((verdict) => !lacksKind(verdict), {
    path: ['kinds'],
    message: lacksKindMessage,
  })
  .refine((verdict) => !lacksReason(verdict), {
    path: ['reason'],
    message: lacksReasonMessage,
  })
  .refine((verdict) => !lacksSuperseding(verdict), {
    path: ['supersedingClaimId'],
    message: lacksSupersedingMessage,
  })
  .transform((verdict) => ({
    ...verdict,
    supersedingClaimId: supersedingOf(verdict),
  })) satisfies z.ZodType<VerdictInput>
