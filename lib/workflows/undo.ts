import { z } from 'zod'
import { findStepToUndo } from '@/lib/db/batches'
import { NotFound } from '@/lib/errors'
import type { TakenAway } from '@/lib/history/taken-away'
import { revertOrRefuse } from '@/lib/workflows/revert-or-refuse'
import { batchRequestSchema, runStep } from '@/lib/workflows/run-batch'
import { takenAway } from '@/lib/workflows/taken-away'
import type { WorkContext } from '@/lib/workflows/work-context'

export const undoSchema = batchRequestSchema.extend({
  /** Changes that could not be undone, and that the person chose to leave as they are. */
  passOver: z.array(z.uuid()).max(100).default([]),
})

/** What was undone or done again. */
export type Stepped = TakenAway & { label: string }

/**
 * Takes back the newest change of the actor in the project that is in place. Other people's changes are left alone:
 * where one of them is in the way, undo is refused, and the actor may pass over the change. The next undo goes on
 * before the one that was undone last, so that what was passed over is not met again until something new is done.
 */
export async function undo(
  context: WorkContext,
  { passOver = [], ...request }: z.input<typeof undoSchema>,
): Promise<Stepped> {
  return runStep(context, request, async (work) => {
    const { transaction } = work.recording
    const whose = { projectId: work.project.id, byId: work.actor.id }
    const step = await findStepToUndo(transaction, whose, passOver)
    if (!step) throw new NotFound(nothingToUndo(passOver))
    await revertOrRefuse(work, step, 'undone')
    const { label } = step.change
    const value = { label, ...takenAway(work.recording) }
    return { kind: 'undo', revertsId: step.end.id, label, value }
  })
}

function nothingToUndo(passOver: readonly string[]): string {
  return passOver.length > 0
    ? 'There is nothing of yours before that to undo in this project.'
    : 'There is nothing of yours to undo in this project.'
}
