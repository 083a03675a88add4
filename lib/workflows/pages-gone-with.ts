import type { Entity, Recording } from '@/lib/db/record-write'

/** What has pages of its own. Claims have none: whoever takes one back stays where they are. */
const withPages: ReadonlySet<Entity> = new Set(['document', 'revision', 'question', 'brief'])

/** Says that a batch removed something that a window may show at this moment, where it did. */
export function pagesGoneWith({ written }: Recording): { tookPageAway?: true } {
  const isAnyGone = written.some(({ entity, after }) => after === null && withPages.has(entity))
  return isAnyGone ? { tookPageAway: true } : {}
}
