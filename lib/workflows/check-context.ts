import { z } from 'zod'
import { type ContextCheck, passageKeyOf } from '@/lib/claims/context-check'
import { requireClaim } from '@/lib/db/find-claim'
import { writeContextCheck } from '@/lib/db/write-context-check'
import { Conflict } from '@/lib/errors'
import { claimName } from '@/lib/workflows/label'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const checkContextSchema = batchRequestSchema.extend({
  claimId: z.uuid(),
  passageKey: z.string().max(100),
  turn: z.string().trim().min(1).max(2000),
})

/**
 * Records that the actor read the words around a claim's passages and found them fairly quoted. Refused where the
 * passages are not any more those that the actor saw.
 */
export async function checkContext(
  context: WorkContext,
  { claimId, passageKey, turn, ...request }: z.infer<typeof checkContextSchema>,
): Promise<ContextCheck> {
  return runBatch(context, request, async ({ recording, project, actor, now }) => {
    const place = { projectId: project.id, id: claimId }
    const claim = await requireClaim(recording.transaction, place)
    const name = claimName(claim.number)
    if (passageKeyOf(claim) !== passageKey) {
      throw new Conflict(
        `The passage of ${name} has changed since you read it. Reload the page and look again.`,
      )
    }
    const check = { claimId, by: actor.name, passageKey, turn, checkedAt: now.toISOString() }
    return {
      label: `Context check of ${name}`,
      value: await writeContextCheck(recording, check),
    }
  })
}
