import type { DiffRow } from '@/lib/documents/diff-rows'

/** How many paragraphs changed in which way; one that was moved counts once. */
export type ChangeCounts = { changed: number; added: number; removed: number; moved: number }

export function countChanges(rows: readonly DiffRow[]): ChangeCounts {
  const counts: ChangeCounts = { changed: 0, added: 0, removed: 0, moved: 0 }
  for (const row of rows) {
    if (row.kind === 'changed') counts.changed += 1
    if (row.kind === 'added') counts[row.movedFrom === null ? 'added' : 'moved'] += 1
    if (row.kind === 'removed' && row.movedTo === null) counts.removed += 1
  }
  return counts
}
