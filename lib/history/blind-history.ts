import { blindSlug, sourceLetters, withoutSourceNames } from '@/lib/comparison/blind-sources'
import type { View } from '@/lib/comparison/view'
import type { Document } from '@/lib/documents/document'
import type { ChangedPart, SubjectChange } from '@/lib/history/changes'
import type { ChangeDetail, History, HistoryEntry, OtherEntry } from '@/lib/history/history'
import type { Named, Names } from '@/lib/history/names'
import type { RecordedValue } from '@/lib/history/recorded-row'
import { clipText } from '@/lib/text/clip-text'

/**
 * Whose changes alone somebody may see; null for everybody's. While others' readings or verdicts are hidden, every
 * change of theirs can hold one, and so does the import that made the project.
 */
export function onlyBy({ annotator, hides }: View): string | null {
  return hides.includes('readings') || hides.includes('verdicts') ? annotator : null
}

/** Briefs are put away while anything is hidden: what was written in them is not told either. */
export function withoutBriefs(changes: SubjectChange[]): SubjectChange[] {
  return changes.map((change) =>
    change.subject.kind === 'brief' ? { ...change, parts: [] } : change,
  )
}

/** The history without the names of sources, for somebody to whom those are hidden. */
export function historyWithoutSources(history: History, documents: readonly Document[]): History {
  const mask = maskOf(documents, history.names)
  return {
    ...history,
    names: mask.names,
    entries: history.entries.map(({ changes, ...entry }) => ({
      ...mask.entry(entry),
      changes: changes && mask.changes(changes),
    })),
  }
}

/** The same for one change of it. */
export function changeWithoutSources(
  detail: ChangeDetail,
  documents: readonly Document[],
): ChangeDetail {
  const mask = maskOf(documents, detail.names)
  return {
    ...detail,
    names: mask.names,
    entry: mask.entry(detail.entry),
    changes: mask.changes(detail.changes),
  }
}

function maskOf(documents: readonly Document[], names: Names) {
  const letters = sourceLetters(documents)
  const label = (words: string) => withoutLostNames(withoutSourceNames(words, documents), names)
  const other = (entry: OtherEntry | null) => entry && { ...entry, label: label(entry.label) }
  return {
    names: new Map([...names].map(([id, named]) => [id, withoutSource(named, letters.get(id))])),
    entry: (entry: HistoryEntry): HistoryEntry => ({
      ...entry,
      label: label(entry.label),
      decidedBy: other(entry.decidedBy),
      reverts: other(entry.reverts),
    }),
    changes: (changes: readonly SubjectChange[]): SubjectChange[] =>
      changes.map((change) => ({
        ...change,
        parts: change.parts
          .filter(namesNoSource)
          .map(withoutRowOfSource)
          .map((part) => withoutNamesInReasons(part, label)),
      })),
  }
}

function withoutSource(named: Named, letter: string | undefined): Named {
  if (named.kind !== 'document') return named
  const unnamed = { ...named, publisher: '', authors: [] }
  return letter === undefined
    ? { ...unnamed, title: 'A source', slug: '' }
    : { ...unnamed, title: `Source ${letter}`, slug: blindSlug(letter) }
}

/** As long as a title is at least that labels cut. */
const longestInLabel = 60

/** Documents that were taken back since have no letter. Their longest names go first: one can be part of another. */
function withoutLostNames(words: string, names: Names): string {
  return [...names.values()]
    .flatMap((named) => (named.kind === 'document' && !named.isThere ? namesOf(named) : []))
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, () => 'a source'), words)
}

function namesOf({ title, publisher, authors }: Extract<Named, { kind: 'document' }>): string[] {
  const names = [title, clipText(title, longestInLabel), publisher, ...authors]
  return names.filter((name) => name.length > 1)
}

/** The whole row of a part has the names as well. */
function withoutRowOfSource(part: ChangedPart): ChangedPart {
  return /^(?:document|revision)\./.test(part.name) ? { ...part, row: {} } : part
}

/** Columns of verdicts, resolutions, coverage and revisions that lose the names everywhere else too: lib/comparison/blind.ts. */
const columnsWithReasons = new Set(['reason', 'overrideReason', 'note'])

function withoutNamesInReasons(part: ChangedPart, label: (words: string) => string): ChangedPart {
  if (!/^(?:verdict|resolution|coverage|revision)\./.test(part.name)) return part
  const without = (column: string | undefined, value: RecordedValue) =>
    columnsWithReasons.has(column ?? '') && typeof value === 'string' ? label(value) : value
  const [, column] = part.name.split('.')
  return {
    ...part,
    row: Object.fromEntries(
      Object.entries(part.row).map(([name, value]) => [name, without(name, value)]),
    ),
    before: without(column, part.before),
    after: without(column, part.after),
  }
}

/** What is left can be needed to judge a source: its date and its language. */
function namesNoSource({ name }: ChangedPart): boolean {
  if (!name.startsWith('document.')) return name !== 'revision.sourceName'
  return name === 'document.publishedOn' || name === 'document.language'
}
