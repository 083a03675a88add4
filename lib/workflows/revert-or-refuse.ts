import { type FoundBatch, findLastBatchOf } from '@/lib/db/batches'
import type { Transaction } from '@/lib/db/client'
import { isBrokenReference, isTaken } from '@/lib/db/database-errors'
import { type Obstacle, revertBatch } from '@/lib/db/revert-batch'
import { Conflict } from '@/lib/errors'
import { quoted } from '@/lib/workflows/label'
import type { Work } from '@/lib/workflows/run-batch'

type Done = 'undone' | 'redone'

/** Takes the batch back, or refuses where that would take back what somebody did after it. */
export async function revertOrRefuse(
  { recording, now }: Work,
  batch: FoundBatch,
  done: Done,
): Promise<void> {
  const obstacle = await findObstacle(() => revertBatch(recording, batch.id, now))
  if (obstacle === null) return
  throw new Conflict(
    obstacle === 'in use'
      ? inUse(batch, done)
      : await describeObstacle(recording.transaction, batch, obstacle, done),
  )
}

/** What the row that is to come back refers to, or the place that it had, can be gone by now. */
async function findObstacle(
  revert: () => Promise<Obstacle | null>,
): Promise<Obstacle | 'in use' | null> {
  try {
    return await revert()
  } catch (error) {
    if (isBrokenReference(error) || isTaken(error)) return 'in use'
    throw error
  }
}

function inUse({ label }: FoundBatch, done: Done): string {
  return `${quoted(label)} is not ${done}: other changes build on it. Change or archive by hand what you do not want.`
}

async function describeObstacle(
  transaction: Transaction,
  batch: FoundBatch,
  obstacle: Obstacle,
  done: Done,
): Promise<string> {
  const last = await findLastBatchOf(transaction, obstacle)
  if (obstacle.reason === 'in use' || last === null || last.id === batch.id) {
    return inUse(batch, done)
  }
  return `${quoted(batch.label)} is not ${done}: ${last.by} changed the same afterwards (${last.label}), and that would be lost. Change by hand what you do not want.`
}
