import { historyPath } from '@/lib/addresses'
import { partialDateSchema } from '@/lib/documents/document'
import type { HistoryFilter } from '@/lib/history/history'
import { subjectKinds } from '@/lib/history/subject'

/** What the address of the history says. */
export type HistorySearch = HistoryFilter & {
  /** Only entries before this one are shown; null begins with the newest. */
  before: number | null
}

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the search part of an address; what makes no sense is left out. */
export function parseHistorySearch(params: SearchParams): HistorySearch {
  const text = (name: string) => {
    const value = params[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  return {
    by: text('by'),
    kind: subjectKinds.find((kind) => kind === text('kind')) ?? null,
    claim: readClaimNumber(params.claim),
    from: readDay(text('from')),
    to: readDay(text('to')),
    before: readNumber(text('before')),
  }
}

/** "41" or "C-41" in an address; null where it is no number of a claim. */
export function readClaimNumber(text: SearchParams[string]): number | null {
  return typeof text === 'string' ? readNumber(text.trim().replace(/^C-/iu, '')) : null
}

function readNumber(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}

function readDay(text: string | null): string | null {
  return text?.length === 10 && partialDateSchema.safeParse(text).success ? text : null
}

/** The address of the history, the same for the same search. */
export function historyHref(project: string, search: HistorySearch): string {
  const params = new URLSearchParams()
  for (const name of ['by', 'kind', 'claim', 'from', 'to', 'before'] as const) {
    const value = search[name]
    if (value !== null) params.set(name, String(value))
  }
  return params.size > 0 ? `${historyPath(project)}?${params}` : historyPath(project)
}

/** Whether some entries are left out. Where one has paged to is no filter. */
export function isFiltered({ before: _, ...filter }: HistorySearch): boolean {
  return Object.values(filter).some((value) => value !== null)
}
