import type { DiffRow } from '@/lib/documents/diff-rows'
import type { DiffPart } from '@/lib/documents/fold-rows'

/** So many changed paragraphs are on one page: a text that is all new has thousands. */
export const changesOfPage = 250

export type DiffPage = {
  parts: DiffPart[]
  /** Counted from 1. */
  page: number
  pageCount: number
  /** The first and the last change of the page, counted from 1. */
  first: number
  last: number
}

/** The parts of one page: its changes, what lies between them, and what follows the last of them. */
export function diffPage(
  rows: readonly Pick<DiffRow, 'kind'>[],
  parts: readonly DiffPart[],
  wanted: number,
): DiffPage {
  const isChange = (part: DiffPart) => part.kind === 'row' && rows[part.index]?.kind !== 'same'
  const total = parts.filter(isChange).length
  const pageCount = Math.max(Math.ceil(total / changesOfPage), 1)
  const page = Math.min(Math.max(wanted, 1), pageCount)
  const [before, until] = [(page - 1) * changesOfPage, page * changesOfPage]
  let passed = 0
  const shown = parts.filter((part) => {
    if (isChange(part)) passed += 1
    return passed <= until && (passed > before || page === 1)
  })
  return { parts: shown, page, pageCount, first: before + 1, last: Math.min(until, total) }
}
