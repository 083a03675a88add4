import type { z } from 'zod'
import { findBatchToUndo } from '@/lib/db/batches'
import { NotFound } from '@/lib/errors'
import { revertOrRefuse } from '@/lib/workflows/revert-or-refuse'
import { batchRequestSchema, runStep } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const undoSchema = batchRequestSchema

/**
 * Takes back the newest change of the actor in the project that stands. Other people's changes are left alone: where
 * one of them is in the way, undo is refused.
 */
export async function undo(
  context: WorkContext,
  request: z.infer<typeof undoSchema>,
): Promise<{ label: string }> {
  return runStep(context, request, async (work) => {
    const { transaction } = work.recording
    const whose = { projectId: work.project.id, byId: work.actor.id }
    const batch = await findBatchToUndo(transaction, whose)
    if (!batch) throw new NotFound('There is nothing of yours to undo in this project.')
    await revertOrRefuse(work, batch, 'undone')
    const { id, label } = batch
    return { kind: 'undo', revertsId: id, label, value: { label } }
  })
}
