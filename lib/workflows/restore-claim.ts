import type { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import { archiveClaimSchema, setArchived } from '@/lib/workflows/archive-claim'
import type { WorkContext } from '@/lib/workflows/work-context'

export const restoreClaimSchema = archiveClaimSchema

/** Brings an archived claim back into use. */
export async function restoreClaim(
  context: WorkContext,
  input: z.infer<typeof restoreClaimSchema>,
): Promise<Claim> {
  return setArchived(context, input, { archivedAt: () => null, name: 'Restoring' })
}
