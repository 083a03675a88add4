import { csvTable } from '@/lib/exchange/csv/csv-table'
import type { Concordance } from '@/lib/search/concordance'
import { type ConcordanceSort, sortConcordance } from '@/lib/search/sort-concordance'

/** Offsets are UTF-16 code units of the canonical text of the revision, end exclusive. */
const columns = [
  ...['before', 'match', 'after', 'document', 'title', 'authors', 'publisher', 'published_on'],
  ...['language', 'revision', 'start_utf16', 'end_utf16'],
] as const

/** The lines of a concordance as a table, one a row. */
export function concordanceCsv(concordance: Concordance, sort: ConcordanceSort): string {
  return csvTable(
    columns,
    sortConcordance(concordance, sort).map(({ document, before, words, after, start, end }) => {
      const source = concordance.documents[document]
      return {
        ...{ before: before.trim(), match: words, after: after.trim() },
        ...{ document: source?.slug ?? '', title: source?.title ?? '' },
        ...{ authors: source?.authors.join('; ') ?? '', publisher: source?.publisher ?? '' },
        ...{ published_on: source?.publishedOn ?? '', language: source?.language ?? '' },
        ...{ revision: source?.revisionId ?? '' },
        ...{ start_utf16: String(start), end_utf16: String(end) },
      }
    }),
  )
}
