import { setTimeout } from 'node:timers/promises'
import type { Database, Transaction } from '@/lib/db/client'
import { isPassing, isTaken } from '@/lib/db/database-errors'
import { outsideRequest } from '@/lib/db/outside-request'
import { Conflict } from '@/lib/errors'

/** Fifty people who write at the same moment are through after three; what still fails then has another cause. */
const mostAttempts = 8

const firstPauseMs = 10

/** A lock that another process holds costs the busy timeout at each attempt: so long a person may wait. */
const patienceMs = 10_000

export type Limits = { timeoutMs: number }

/** A person waits for a change; nobody expects an import to be done at once. */
export const changeLimits: Limits = { timeoutMs: 20_000 }
export const importLimits: Limits = { timeoutMs: 600_000 }

/**
 * Does the work in one transaction: all of it happens or nothing. Where another transaction interferes, the work
 * is done again, so it must have no effect but in the transaction.
 */
export async function transact<Value>(
  database: Database,
  { timeoutMs }: Limits,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const deadline = Date.now() + patienceMs
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await outsideRequest(() =>
        database.$transaction(work, { maxWait: timeoutMs, timeout: timeoutMs }),
      )
    } catch (error) {
      if (!isPassing(error)) throw error
      if (attempt === mostAttempts || Date.now() > deadline) {
        throw isTaken(error) ? taken() : error
      }
      await setTimeout(Math.random() * firstPauseMs * 2 ** attempt)
    }
  }
}

/** Nobody was faster: the request names as new what is there already, perhaps in another project. */
function taken(): Conflict {
  return new Conflict('Something else has this id already. Reload the page and try again.')
}
