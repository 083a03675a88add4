import { z } from 'zod'
import { type FoundBatch, findBatch, loadReversals } from '@/lib/db/batches'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import { fateOf, originOf } from '@/lib/history/reversals'
import { quoted } from '@/lib/workflows/label'
import { revertOrRefuse } from '@/lib/workflows/revert-or-refuse'
import { batchRequestSchema, runStep, type Work } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const takeBackSchema = batchRequestSchema.extend({ changeId: z.uuid() })

/**
 * Takes back one chosen batch of the project, whoever did it and whatever came after it, where each of its rows is as
 * it left it. That is a change of the actor like any other: it can be undone, and taken back in its turn.
 */
export async function takeBack(
  context: WorkContext,
  { changeId, ...request }: z.infer<typeof takeBackSchema>,
): Promise<{ label: string }> {
  return runStep(context, request, async (work) => {
    const { transaction } = work.recording
    const chosen = await requireChange(work, changeId)
    const reversals = await loadReversals(transaction, work.project.id)
    const { end, isInPlace } = fateOf(chosen, reversals)
    if (!isInPlace) throw new Conflict(`${quoted(chosen.label)} is taken back already.`)
    const { origin, isInPlace: takesBack } = originOf(end, reversals)
    await revertOrRefuse(work, { change: chosen, end }, takesBack ? 'taken back' : 'brought back')
    const label = `${takesBack ? 'Taken back' : 'Brought back'}: ${origin.label}`
    return { kind: 'change', revertsId: end.id, label, value: { label } }
  })
}

async function requireChange({ recording, project }: Work, id: string): Promise<FoundBatch> {
  const batch = await findBatch(recording.transaction, id)
  if (batch?.projectId !== project.id) {
    throw new NotFound('This change is not in the history of the project.')
  }
  if (batch.kind === 'lasting') {
    throw new InvalidInput('What made the project is not taken back: others may work in it.')
  }
  return batch
}
