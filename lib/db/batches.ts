import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { type BatchKind, batchKinds } from '@/lib/history/batch-kind'
import {
  fateOf,
  newestBackInPlace,
  type Reversals,
  reversalsOf,
  type Step,
  undoesBefore,
  undosInPlace,
} from '@/lib/history/reversals'

/** Which batch it is, and in words. */
export type FoundBatch = Step & { label: string; projectId: string }

const summary = {
  id: true,
  label: true,
  byId: true,
  projectId: true,
  kind: true,
  sequence: true,
  revertsId: true,
} as const

const kindSchema = z.enum(batchKinds)

export function batchOfRow<Row extends { kind: string }>(row: Row): Row & { kind: BatchKind } {
  return { ...row, kind: kindSchema.parse(row.kind) }
}

/** A batch with the answer that its request was given. */
export async function findBatch(
  transaction: Transaction,
  id: string,
): Promise<(FoundBatch & { outcome: string }) | null> {
  const row = await transaction.batch.findUnique({
    where: { id },
    select: { ...summary, outcome: true },
  })
  return row && batchOfRow(row)
}

/** Every batch of a project that takes back another one or was taken back. They are few among all. */
export async function loadReversals(
  transaction: Transaction,
  projectId: string,
): Promise<Reversals<FoundBatch>> {
  const rows = await transaction.batch.findMany({
    where: { projectId, revertsId: { not: null } },
    select: { ...summary, reverts: { select: summary } },
  })
  const steps = rows.flatMap(({ reverts, ...row }) => (reverts ? [row, reverts] : [row]))
  return reversalsOf(steps.map(batchOfRow))
}

type Whose = { projectId: string; byId: string }

/** A change of a person, and the batch to take back so that it is undone: most often the change itself. */
export type StepToUndo = { change: FoundBatch; end: FoundBatch }

/** The newest of a person's changes in a project that is in place, but for those to pass over. */
export async function findStepToUndo(
  transaction: Transaction,
  whose: Whose,
  passOver: readonly string[],
): Promise<StepToUndo | null> {
  const reversals = await loadReversals(transaction, whose.projectId)
  const newestChange = await newestChangeOf(transaction, whose)
  const before = undoesBefore(whose.byId, newestChange, reversals)
  const untouched = await transaction.batch.findFirst({
    where: {
      ...whose,
      kind: 'change',
      revertedBy: { is: null },
      id: { notIn: [...passOver] },
      ...(Number.isFinite(before) && { sequence: { lt: before } }),
    },
    orderBy: { sequence: 'desc' },
    select: summary,
  })
  const back = newestBackInPlace(whose.byId, before, reversals, passOver)
  const [change] = [untouched && batchOfRow(untouched), back]
    .filter((step) => step !== null)
    .toSorted((a, b) => b.sequence - a.sequence)
  return change ? { change, end: fateOf(change, reversals).end } : null
}

/** What a person undid last and did not redo, unless they have changed something after it. */
export async function findStepToRedo(
  transaction: Transaction,
  whose: Whose,
): Promise<StepToUndo | null> {
  const reversals = await loadReversals(transaction, whose.projectId)
  const newestChange = await newestChangeOf(transaction, whose)
  const change = undosInPlace(whose.byId, newestChange, reversals).at(-1)
  return change ? { change, end: fateOf(change, reversals).end } : null
}

async function newestChangeOf(transaction: Transaction, whose: Whose): Promise<number> {
  const change = await transaction.batch.findFirst({
    where: { ...whose, kind: 'change' },
    orderBy: { sequence: 'desc' },
    select: { sequence: true },
  })
  return change?.sequence ?? 0
}

/** The newest batch that wrote a row, with who did it and when. */
export async function findLastBatchOf(
  transaction: Transaction,
  { entity, entityId }: { entity: string; entityId: string },
): Promise<{ id: string; sequence: number; label: string; by: string } | null> {
  const activity = await transaction.activity.findFirst({
    where: { entity, entityId },
    orderBy: { batch: { sequence: 'desc' } },
    select: {
      batch: { select: { id: true, sequence: true, label: true, by: { select: { name: true } } } },
    },
  })
  return activity && { ...activity.batch, by: activity.batch.by.name }
}
