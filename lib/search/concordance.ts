import { type ExactMark, matchKey } from '@/lib/claims/annotation-plan'
import type { Document } from '@/lib/documents/document'
import { matchesOf } from '@/lib/search/matches-of'
import type { SearchQuery } from '@/lib/search/search-query'
import type { FoundEntry } from '@/lib/search/search-texts'
import { isRightToLeft } from '@/lib/text/is-right-to-left'
import { splitsSurrogatePair, type TextRange } from '@/lib/text/text-range'

/** What is said of the document of a line. */
export type ConcordanceDocument = Pick<
  Document,
  'id' | 'slug' | 'title' | 'publisher' | 'authors' | 'publishedOn' | 'language'
> & { revisionId: string }

/**
 * Words that were looked for, between those before and after them in their paragraph. Offsets are those of the words in
 * the revision.
 */
export type ConcordanceLine = TextRange & {
  /** The place of the document in the list. */
  document: number
  before: string
  words: string
  after: string
  /** Whether the paragraph reads from right to left: what is before the words is then on their right. */
  isRightToLeft: boolean
  /** The live claims that mark just these words, as far as whoever looks may see them. */
  marks?: readonly ExactMark[]
}

/** Keyword in context: every match in the order of the documents and their texts. */
export type Concordance = {
  documents: ConcordanceDocument[]
  /** The first of the lines where there are more than were asked for. */
  lines: ConcordanceLine[]
  /** How many lines there are in all, and in how many documents. */
  total: number
  documentTotal: number
}

type Known = ReadonlyMap<string, Document>

/**
 * The lines of the paragraphs that a search found, the oldest document first. A paragraph that holds what was asked for
 * has a line for each of the words in it.
 */
export function concordanceOf(
  query: SearchQuery,
  found: readonly FoundEntry[],
  { documents: known, mostLines }: { documents: Known; mostLines: number },
): Concordance {
  const documents: ConcordanceDocument[] = []
  const lines: ConcordanceLine[] = []
  let total = 0
  const inOrder = found.toSorted((a, b) => a.number - b.number || a.ordinal - b.ordinal)
  for (const entry of inOrder) {
    const matches = matchesOf(query, entry.text)
    total += matches.length
    const shown = matches.slice(0, Math.max(0, mostLines - lines.length))
    if (shown.length === 0) continue
    if (documents.at(-1)?.id !== entry.documentId) documents.push(documentOf(entry, known))
    const place = { document: documents.length - 1, isRightToLeft: isRightToLeft(entry.text) }
    for (const match of shown) lines.push({ ...place, ...lineAt(entry, match) })
  }
  const documentTotal = new Set(found.map(({ documentId }) => documentId)).size
  return { documents, lines, total, documentTotal }
}

function documentOf({ documentId, revisionId }: FoundEntry, known: Known): ConcordanceDocument {
  const document = known.get(documentId)
  if (!document || revisionId === null) throw new Error(`There is no document ${documentId}`)
  const { id, slug, title, publisher, authors, publishedOn, language } = document
  return { id, slug, title, publisher, authors, publishedOn, language, revisionId }
}

/** So many code units are shown on each side: as much as a wide screen has room for. */
const contextLength = 90

function lineAt({ text, start: offset }: FoundEntry, { start, end }: TextRange) {
  const from = Math.max(0, start - contextLength)
  const to = Math.min(text.length, end + contextLength)
  return {
    ...{ start: offset + start, end: offset + end },
    before: onOneLine(text.slice(splitsSurrogatePair(text, from) ? from + 1 : from, start)),
    words: onOneLine(text.slice(start, end)),
    after: onOneLine(text.slice(end, splitsSurrogatePair(text, to) ? to - 1 : to)),
  }
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

/** The same lines with the claims that mark their words. */
export function withMarks(
  { lines, ...concordance }: Concordance,
  marks: ReadonlyMap<string, readonly ExactMark[]>,
): Concordance {
  return {
    ...concordance,
    lines: lines.map((line) => {
      const marked = marks.get(matchKey(matchOfLine(concordance, line)))
      return marked ? { ...line, marks: marked } : line
    }),
  }
}

/** The words of a line as they are marked. */
export function matchOfLine(
  { documents }: Pick<Concordance, 'documents'>,
  { document, start, end }: Pick<ConcordanceLine, 'document' | 'start' | 'end'>,
) {
  const { id: documentId = '', revisionId = '' } = documents[document] ?? {}
  return { documentId, revisionId, start, end }
}
