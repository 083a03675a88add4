import { counted } from '@/components/ui/counted'
import type { ChangedPart, SubjectChange } from '@/lib/history/changes'
import { type HistoryEntry, rowCount, type ToldEntry } from '@/lib/history/history'
import type { Names } from '@/lib/history/names'
import { labelOfPart, valueOfPart } from './part-words'
import { describeCounts, describeWhat } from './subject-words'

/** What an entry is called: "Undone: Claim C-12". */
export function nameOfEntry({ kind, label }: Pick<HistoryEntry, 'kind' | 'label'>): string {
  if (kind === 'undo') return `Undone: ${label}`
  return kind === 'redo' ? `Done again: ${label}` : label
}

/** Of what kind an entry is; null for an ordinary change. */
export function kindOfEntry(
  entry: Pick<HistoryEntry, 'kind' | 'counts' | 'reverts'>,
): string | null {
  switch (entry.kind) {
    case 'undo':
      return 'Undo'
    case 'redo':
      return 'Redo'
    case 'lasting':
      return rowCount(entry) > 1 ? 'Import' : 'New project'
    case 'change':
      return entry.reverts ? 'From the history' : null
  }
}

/** So many labels of parts are named, then only their number. */
const mostLabels = 4

/** In one line what an entry did: "Changed: likelihood, tag", "4 documents, 96 claims". */
export function gistOfEntry(
  { changes, counts }: Pick<ToldEntry, 'changes' | 'counts'>,
  names: Names,
): string {
  const [only, ...others] = changes ?? []
  if (!only || others.length > 0) return describeCounts(counts) || 'What changed'
  const what = capitalised(describeWhat(only))
  const labels = only.what === 'removed' ? '' : sayParts(only, names)
  return labels === '' ? what : `${what}: ${labels}`
}

function sayParts({ parts }: SubjectChange, names: Names): string {
  const verdict = parts.find(({ name, after }) => name.endsWith('.outcome') && after !== null)
  if (verdict) return lowered(valueOfPart(verdict, verdict.after, names) ?? '')
  const labels = [...new Set(parts.map((part) => shortLabel(part, names)))]
  const rest = labels.length - mostLabels
  const named = labels.slice(0, mostLabels).join(', ')
  return rest > 0 ? `${named} and ${counted(rest, 'more thing')}` : named
}

/** Which question a position is on, and who reads it, is said where there is room. */
function shortLabel(part: ChangedPart, names: Names): string {
  if (part.name === 'assessment.positionId') return 'position'
  return part.name === 'coverage.state'
    ? 'what the document does'
    : lowered(labelOfPart(part, names))
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
