import { z } from 'zod'
import { findBatch } from '@/lib/db/batches'
import type { Transaction } from '@/lib/db/client'
import { type LockedProject, lockProject } from '@/lib/db/lock-project'
import { recordBatch } from '@/lib/db/record-batch'
import { type Recording, startRecording } from '@/lib/db/record-write'
import { enterPerson, requirePersonId } from '@/lib/db/require-person'
import { changeLimits, importLimits, type Limits, transact } from '@/lib/db/transact'
import { Conflict } from '@/lib/errors'
import type { BatchKind } from '@/lib/history/batch-kind'
import type { WorkContext } from '@/lib/workflows/work-context'

/** What every change of a project is sent with. */
export const batchRequestSchema = z.object({ batchId: z.uuid(), project: z.string().max(200) })

export type BatchRequest = z.infer<typeof batchRequestSchema>

export type Actor = { id: string; name: string }

/** What a workflow works with. Rows are read from the recording's transaction and written through it. */
export type Work = { recording: Recording; project: LockedProject; actor: Actor; now: Date }

/** What came of it. The label names it in words that fit after "Undone:". */
export type WorkDone<Value> = { label: string; value: Value }

/**
 * Runs one change of a project as a batch, in one transaction. A request that was answered before is given the
 * same answer and does nothing again; nobody else writes in the project meanwhile.
 */
export async function runBatch<Value>(
  context: WorkContext,
  request: BatchRequest,
  work: (work: Work) => Promise<WorkDone<Value>>,
  limits: Limits = changeLimits,
): Promise<Value> {
  const step = async (given: Work): Promise<Step<Value>> => {
    const done = await work(given)
    const isEmpty = given.recording.written.length === 0
    return { ...done, kind: isEmpty ? 'lasting' : 'change', revertsId: null }
  }
  return runStep(context, request, step, limits)
}

type Step<Value> = WorkDone<Value> & {
  kind: BatchKind
  /** The batch that this one takes back. */
  revertsId: string | null
}

/**
 * A batch of any kind: undo and redo say which batch they take back. That can have written many rows, so they take the
 * time that they need.
 */
export async function runStep<Value>(
  { database, actor: name }: WorkContext,
  { batchId, project: slug }: BatchRequest,
  work: (work: Work) => Promise<Step<Value>>,
  limits: Limits = importLimits,
): Promise<Value> {
  return transact(database, limits, async (transaction) => {
    const project = await lockProject(transaction, slug)
    const actor = { id: await requirePersonId(transaction, name), name }
    const request = { batchId, projectId: project.id, byId: actor.id }
    return answerOnce(transaction, request, (begun) => work({ ...begun, project, actor }))
  })
}

/**
 * Runs what makes a project: its first batch, which is never undone. Undoing it would take the project away from
 * everybody who opened it meanwhile.
 */
export async function runFirstBatch<Value>(
  { database, actor: name }: WorkContext,
  { batchId, projectId }: { batchId: string; projectId: string },
  work: (work: Omit<Work, 'project'>) => Promise<WorkDone<Value>>,
): Promise<Value> {
  return transact(database, importLimits, async (transaction) => {
    const actor = { id: await enterPerson(transaction, name), name }
    const request = { batchId, projectId, byId: actor.id }
    return answerOnce(transaction, request, async (begun) => ({
      ...(await work({ ...begun, actor })),
      kind: 'lasting',
      revertsId: null,
    }))
  })
}

type Request = { batchId: string; projectId: string; byId: string }

async function answerOnce<Value>(
  transaction: Transaction,
  { batchId, ...whose }: Request,
  work: (begun: Pick<Work, 'recording' | 'now'>) => Promise<Step<Value>>,
): Promise<Value> {
  const answered = await findAnswer<Value>(transaction, { batchId, ...whose })
  if (answered) return answered.value
  const recording = startRecording(transaction)
  const { value, ...step } = await work({ recording, now: new Date() })
  const batch = { ...step, ...whose, id: batchId, outcome: value }
  await recordBatch(transaction, batch, recording.written)
  return value
}

async function findAnswer<Value>(
  transaction: Transaction,
  { batchId, projectId, byId }: Request,
): Promise<{ value: Value } | null> {
  const batch = await findBatch(transaction, batchId)
  if (!batch) return null
  if (batch.projectId !== projectId || batch.byId !== byId) {
    throw new Conflict('This request has the id of another one. Send it with a new id.')
  }
  return { value: JSON.parse(batch.outcome) }
}
