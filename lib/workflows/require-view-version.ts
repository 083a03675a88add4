import type { SavedView } from '@/lib/claims/saved-view'
import { Conflict, NotFound } from '@/lib/errors'

/** Refuses a change that was made from another version than the one that is stored; null stands for no view. */
export function requireViewVersion(view: SavedView | null, expectedVersion: number | null): void {
  if (!view && expectedVersion === null) return
  if (!view) throw new NotFound('This view was taken back by an undo. Redo brings it back.')
  if (view.version === expectedVersion) return
  throw new Conflict(
    'This view was changed in another window or by somebody else. Look at what it is now and try again.',
    view,
  )
}
