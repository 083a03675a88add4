import type { z } from 'zod'
import { findBatchToRedo } from '@/lib/db/batches'
import { NotFound } from '@/lib/errors'
import { revertOrRefuse } from '@/lib/workflows/revert-or-refuse'
import { batchRequestSchema, runStep } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const redoSchema = batchRequestSchema

/** Does again what the actor undid last. A change made after an undo leaves nothing to redo. */
export async function redo(
  context: WorkContext,
  request: z.infer<typeof redoSchema>,
): Promise<{ label: string }> {
  return runStep(context, request, async (work) => {
    const { transaction } = work.recording
    const whose = { projectId: work.project.id, byId: work.actor.id }
    const batch = await findBatchToRedo(transaction, whose)
    if (!batch) throw new NotFound('There is nothing of yours to redo in this project.')
    await revertOrRefuse(work, batch, 'redone')
    const { id, label } = batch
    return { kind: 'redo', revertsId: id, label, value: { label } }
  })
}
