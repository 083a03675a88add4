import { matchKey } from '@/lib/claims/annotation-plan'
import { type Concordance, type ConcordanceLine, matchOfLine } from '@/lib/search/concordance'

/** Names a line by its words, which stay the same where documents come and go before them. */
export function lineKey(
  concordance: Pick<Concordance, 'documents'>,
  line: Pick<ConcordanceLine, 'document' | 'start' | 'end'>,
): string {
  return matchKey(matchOfLine(concordance, line))
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
