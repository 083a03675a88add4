import type { Claim } from '@/lib/claims/claim'
import { Conflict, NotFound } from '@/lib/errors'
import { claimName } from '@/lib/workflows/label'

/** Refuses a change that was made from another version than the one that is stored; null stands for no claim. */
export function requireVersion(current: Claim | null, expectedVersion: number | null): void {
  if (!current && expectedVersion === null) return
  if (!current) {
    throw new NotFound('This claim was taken back by an undo. Redo brings it back.')
  }
  if (current.version === expectedVersion) return
  throw new Conflict(
    `${claimName(current.number)} was changed in another window or by somebody else. Both versions are kept: choose which one stays.`,
    current,
  )
}
