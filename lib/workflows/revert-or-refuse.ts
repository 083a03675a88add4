import { type FoundBatch, findLastBatchOf, type StepToUndo } from '@/lib/db/batches'
import { isBrokenReference, isTaken } from '@/lib/db/database-errors'
import { type Obstacle, revertBatch } from '@/lib/db/revert-batch'
import { Conflict } from '@/lib/errors'
import type { InTheWay } from '@/lib/history/in-the-way'
import { quoted } from '@/lib/workflows/label'
import type { Work } from '@/lib/workflows/run-batch'

type Done = 'undone' | 'redone' | 'taken back' | 'brought back'

/**
 * Takes back the end of what became of a change, or refuses where that would take back what somebody did after it.
 * The refusal carries what is in the way.
 */
export async function revertOrRefuse(
  work: Work,
  { change, end }: StepToUndo,
  done: Done,
): Promise<void> {
  const obstacle = await findObstacle(() =>
    revertBatch(work.recording, end.id, { now: work.now, actorId: work.actor.id }),
  )
  if (obstacle === null) return
  const later = obstacle === 'unknown' ? null : await findLater(work, end, obstacle)
  const inTheWay: InTheWay = { change: { id: change.id, label: change.label }, later }
  throw new Conflict(messageOf(inTheWay, obstacle, done, work.actor.name), inTheWay)
}

type Found = Obstacle | 'unknown'

/** What the row that is to come back refers to, or the place that it had, can be gone by now. */
async function findObstacle(revert: () => Promise<Obstacle | null>): Promise<Found | null> {
  try {
    return await revert()
  } catch (error) {
    if (isBrokenReference(error) || isTaken(error)) return 'unknown'
    throw error
  }
}

async function findLater(
  { recording }: Work,
  end: FoundBatch,
  obstacle: Obstacle,
): Promise<InTheWay['later']> {
  const last = await findLastBatchOf(recording.transaction, obstacle.row)
  if (last === null || last.id === end.id) return null
  const { sequence, label, by } = last
  return { sequence, label, by }
}

function messageOf(
  { change, later }: InTheWay,
  obstacle: Found,
  done: Done,
  actor: string,
): string {
  const name = `${quoted(change.label)} is not ${done}`
  if (later === null) {
    return `${name}: other changes build on it. Change or archive by hand what you do not want.`
  }
  const who = later.by === actor ? 'you' : later.by
  if (obstacle !== 'unknown' && obstacle.reason === 'in use') {
    return `${name}: ${who} built on it afterwards (${later.label}), and that would be lost.`
  }
  return `${name}: ${who} changed the same afterwards (${later.label}), and that would be lost.`
}
