import type { Recording } from '@/lib/db/record-write'

/** What has a page that it alone makes, or makes with others: a pair is of claims. */
const thingsWithPages = ['document', 'revision', 'question', 'brief', 'claim'] as const
export type ThingWithPage = (typeof thingsWithPages)[number]

/** What of that was removed, where anything was: a window may show it at this moment. */
export type TakenAway = { tookAway?: ThingWithPage[] }

export function takenAway({ written }: Recording): TakenAway {
  const gone = new Set(written.filter(({ after }) => after === null).map(({ entity }) => entity))
  const tookAway = thingsWithPages.filter((thing) => gone.has(thing))
  return tookAway.length > 0 ? { tookAway } : {}
}
