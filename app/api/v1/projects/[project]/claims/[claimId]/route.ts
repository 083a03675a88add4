import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { saveClaim, saveClaimSchema } from '@/lib/workflows/save-claim'

const requestSchema = saveClaimSchema
  .extend({ claimId: z.uuid() })
  .refine(({ claim, claimId }) => claim.id === claimId, {
    message: 'The claim has another id than the address.',
  })

/**
 * Makes a claim or replaces one: `{ "batchId", "claim": ClaimInput }`. 200 with the claim as it is stored now; 409
 * where it was changed since `expectedVersion`, with what is stored as `current`; 422 where it cannot be stored. The
 * same `batchId` sent again gets the same answer and does nothing.
 */
export const PUT = route(requestSchema, async ({ claimId: _, ...request }) =>
  saveClaim(await localContext(), request),
)
