import { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import { requireClaim } from '@/lib/db/find-claim'
import { writeClaim } from '@/lib/db/write-claim'
import { claimName } from '@/lib/workflows/label'
import { requireVersion } from '@/lib/workflows/require-version'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const archiveClaimSchema = batchRequestSchema.extend({
  claimId: z.uuid(),
  expectedVersion: z.int().min(1),
})

type Input = z.infer<typeof archiveClaimSchema>

/** Takes a claim out of use. It keeps its number and everything that was said of it. */
export async function archiveClaim(context: WorkContext, input: Input): Promise<Claim> {
  return setArchived(context, input, {
    archivedAt: (claim, now) => claim.archivedAt ?? now.toISOString(),
    name: 'Archiving',
  })
}

type Change = { archivedAt: (claim: Claim, now: Date) => string | null; name: string }

/** A claim that is as it is wanted already stays as it is. */
export async function setArchived(
  context: WorkContext,
  { claimId, expectedVersion, ...request }: Input,
  { archivedAt, name }: Change,
): Promise<Claim> {
  return runBatch(context, request, async ({ recording, project, now }) => {
    const place = { projectId: project.id, id: claimId }
    const claim = await requireClaim(recording.transaction, place)
    requireVersion(claim, expectedVersion)
    const changed = { ...claim, archivedAt: archivedAt(claim, now) }
    await writeClaim(recording, changed, { projectId: project.id, now })
    return {
      label: `${name} of ${claimName(claim.number)}`,
      value: await requireClaim(recording.transaction, place),
    }
  })
}
