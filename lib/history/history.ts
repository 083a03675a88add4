import type { BatchKind } from '@/lib/history/batch-kind'
import type { SubjectChange } from '@/lib/history/changes'
import type { Names } from '@/lib/history/names'
import type { SubjectKind } from '@/lib/history/subject'

/** Which changes to show; null leaves a condition out. Days are ISO 8601 dates in UTC, both included. */
export type HistoryFilter = {
  by: string | null
  kind: SubjectKind | null
  /** The number of a claim. */
  claim: number | null
  from: string | null
  to: string | null
}

export const everything: HistoryFilter = {
  by: null,
  kind: null,
  claim: null,
  from: null,
  to: null,
}

/** What a history of many people is told by: the batch that made another one come or go. */
export type OtherEntry = { sequence: number; label: string; by: string; at: string }

/** One batch, as it is told. */
export type HistoryEntry = {
  id: string
  /** Counts up within a project: the name of the entry in addresses. */
  sequence: number
  kind: BatchKind
  label: string
  by: string
  /** ISO 8601, UTC. */
  at: string
  /** How many rows of each model were written. */
  counts: { entity: string; count: number }[]
  /** Whether it took something back, so that to take it back brings that back. */
  takesBack: boolean
  /** Whether what the batch wrote is in place, whoever took it back and brought it back since. */
  isInPlace: boolean
  /** The last batch that took it back or brought it back; null where nobody did. */
  decidedBy: OtherEntry | null
  /** The batch that this one takes back. */
  reverts: OtherEntry | null
}

/** An entry with what it changed; null where that is so much that it has a page of its own. */
export type ToldEntry = HistoryEntry & { changes: SubjectChange[] | null }

export type History = {
  entries: ToldEntry[]
  names: Names
  /** All entries of the project. */
  total: number
  /** Those that pass the filter. */
  matching: number
  /** Those that pass the filter and are newer than the first one shown. */
  newer: number
  /** Everybody who changed something in the project, by name. */
  people: string[]
  /** The person whose changes alone are told, because others' are hidden; null where everybody's are. */
  only: string | null
}

/** Rows of one batch, a part at a time. */
export type ChangeDetail = {
  entry: HistoryEntry
  changes: SubjectChange[]
  names: Names
  /** How many changes there are in all, and how many come before the first one here. */
  changeCount: number
  offset: number
}

/** How many rows a batch wrote. */
export function rowCount({ counts }: Pick<HistoryEntry, 'counts'>): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}
