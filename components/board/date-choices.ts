import { compareDates } from '@/lib/comparison/date-gap'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'
import type { DateChoice } from './board-filters'
import type { BoardView } from './board-view'

/** Today, and the date of each document with what had been published by then; a date of the address joins in. */
export function dateChoices(view: BoardView, documents: readonly Document[]): DateChoice[] {
  const published = documents
    .filter((document) => document.archivedAt === null)
    .flatMap((document) => document.publishedOn ?? [])
  const dates = new Set(view.search.asOf === null ? published : [...published, view.search.asOf])
  return [
    { value: '', label: 'today', href: view.hrefWith({ asOf: null }) },
    ...[...dates].toSorted(compareDates).map((date) => ({
      value: date,
      label: describePartialDate(date),
      href: view.hrefWith({ asOf: date }),
    })),
  ]
}
