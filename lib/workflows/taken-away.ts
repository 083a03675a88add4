import type { Recording } from '@/lib/db/record-write'
import { type TakenAway, thingsWithPages } from '@/lib/history/taken-away'

/** What a batch removed that has pages. */
export function takenAway({ written }: Recording): TakenAway {
  const gone = new Set(written.filter(({ after }) => after === null).map(({ entity }) => entity))
  const tookAway = thingsWithPages.filter((thing) => gone.has(thing))
  return tookAway.length > 0 ? { tookAway } : {}
}
