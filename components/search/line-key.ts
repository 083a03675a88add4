import type { Concordance, ConcordanceLine } from '@/lib/search/concordance'

/** Names a line while the search stays the same. */
export function lineKey({ document, start, end }: ConcordanceLine): string {
  return `${document} ${start}-${end}`
}

/** The passages of lines as they are sent to be marked: by text, as [start, end]. */
export function textsOfLines(
  { documents }: Pick<Concordance, 'documents'>,
  lines: readonly ConcordanceLine[],
): { revisionId: string; ranges: [number, number][] }[] {
  return documents.flatMap(({ revisionId }, index) => {
    const ranges = lines
      .filter(({ document }) => document === index)
      .map(({ start, end }): [number, number] => [start, end])
    return ranges.length > 0 ? { revisionId, ranges } : []
  })
}
