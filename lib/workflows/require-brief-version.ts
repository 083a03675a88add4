import type { Brief } from '@/lib/briefs/brief'
import { Conflict } from '@/lib/errors'
import { quoted } from '@/lib/workflows/label'

/** Refuses a change that was made from another version than the one that is stored. */
export function requireBriefVersion(brief: Brief, expectedVersion: number): void {
  if (brief.version === expectedVersion) return
  throw new Conflict(
    `${quoted(brief.title)} was changed in another window or by somebody else. Both versions are kept: choose which one stays.`,
    brief,
  )
}
