import type { z } from 'zod'
import { findStepToRedo } from '@/lib/db/batches'
import { NotFound } from '@/lib/errors'
import { revertOrRefuse } from '@/lib/workflows/revert-or-refuse'
import { batchRequestSchema, runStep } from '@/lib/workflows/run-batch'
import { takenAway } from '@/lib/workflows/taken-away'
import type { Stepped } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'

export const redoSchema = batchRequestSchema

/** Does again what the actor undid last. A change made after an undo leaves nothing to redo. */
export async function redo(
  context: WorkContext,
  request: z.infer<typeof redoSchema>,
): Promise<Stepped> {
  return runStep(context, request, async (work) => {
    const { transaction } = work.recording
    const whose = { projectId: work.project.id, byId: work.actor.id }
    const step = await findStepToRedo(transaction, whose)
    if (!step) throw new NotFound('There is nothing of yours to redo in this project.')
    await revertOrRefuse(work, step, 'redone')
    const { label } = step.change
    const value = { label, ...takenAway(work.recording) }
    return { kind: 'redo', revertsId: step.end.id, label, value }
  })
}
