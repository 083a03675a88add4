import type { Claim } from '@/lib/claims/claim'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { Revision } from '@/lib/documents/document'
import { tokensFrom } from '@/lib/search/tokens'
import { paragraphRanges } from '@/lib/text/paragraphs'

/** What is searched, in the order in which it is shown. */
export const searchKinds = ['documents', 'quotes', 'statements', 'notes'] as const
export type SearchKind = (typeof searchKinds)[number]

/** One text that is searched as a whole: a paragraph, a passage, a statement, a note, or a part of a very long one. */
export type SearchEntry = {
  kind: SearchKind
  documentId: string
  /** Null for a paragraph of a document. */
  claimId: string | null
  /** The text that the offsets are in; null for statements and notes. */
  revisionId: string | null
  /** Counts from 0 through the paragraphs of a document, or through what a claim has of this kind. */
  ordinal: number
  /** Where the text begins: in the revision, in the statement, in the canonical text of the note. */
  start: number
  text: string
}

/** An entry as the index takes it: the terms are those of its text. */
export type IndexedEntry = SearchEntry & { terms: readonly string[] }

/** The paragraphs of a document. */
export function entriesOfRevision({
  id,
  documentId,
  text,
}: Pick<Revision, 'id' | 'documentId' | 'text'>): IndexedEntry[] {
  const place = { kind: 'documents', documentId, claimId: null, revisionId: id } as const
  return numbered(
    paragraphRanges(text).flatMap(({ start, end }) =>
      piecesOf(text.slice(start, end), start).map((piece) => ({ ...place, ...piece })),
    ),
  )
}

/** What of a claim is searched. */
export type SearchedClaim = Pick<Claim, 'id' | 'documentId' | 'statement' | 'note'> & {
  passages: readonly Pick<Claim['passages'][number], 'exact' | 'start' | 'revisionId'>[]
}

/** The passages of a claim, its statement and its note. */
export function entriesOfClaim({
  id: claimId,
  documentId,
  passages,
  statement,
  note,
}: SearchedClaim): IndexedEntry[] {
  const quotes = passages.flatMap(({ exact, start, revisionId }) =>
    piecesOf(exact, start).map((piece) => ({ kind: 'quotes' as const, revisionId, ...piece })),
  )
  const written = (kind: 'statements' | 'notes', text: string) =>
    piecesOf(text, 0).map((piece) => ({ kind, revisionId: null, ...piece }))
  return [
    quotes,
    written('statements', statement),
    written('notes', note ? canonicalTextOf(note) : ''),
  ].flatMap((entries) => numbered(entries.map((entry) => ({ documentId, claimId, ...entry }))))
}

function numbered<Entry>(entries: readonly Entry[]): (Entry & { ordinal: number })[] {
  return entries.map((entry, ordinal) => ({ ...entry, ordinal }))
}

/**
 * So much an entry holds: PostgreSQL keeps 255 places of a word in a text, counts to 16,383 and takes 1 MB. A
 * paragraph of an article is far below; one that is a book is cut, and no phrase is found across the cut.
 */
export const entryLimits = { placesOfTerm: 250, terms: 8000, codeUnits: 200_000 } as const

type Piece = { start: number; text: string; terms: readonly string[] }

/** The text as one piece, or as several; none where it has no words. `offset` is where the text begins. */
function piecesOf(text: string, offset: number): Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; ; ) {
    const { terms, end } = fittingTerms(text, start)
    if (terms.length > 0)
      pieces.push({ start: offset + start, text: text.slice(start, end), terms })
    if (end === text.length) return pieces
    start = end
  }
}

/** The terms from an offset on that fit into one entry, and where the first one begins that does not. */
function fittingTerms(text: string, offset: number): { terms: string[]; end: number } {
  const terms: string[] = []
  const places = new Map<string, number>()
  let codeUnits = 0
  let lastStart = offset
  for (const { start, term } of tokensFrom(text, offset)) {
    const count = (places.get(term) ?? 0) + 1
    codeUnits += term.length
    const fits =
      count <= entryLimits.placesOfTerm &&
      terms.length < entryLimits.terms &&
      codeUnits <= entryLimits.codeUnits
    // A sign that stands for several words is not cut.
    if (!fits && start > lastStart) return { terms, end: start }
    places.set(term, count)
    terms.push(term)
    lastStart = start
  }
  return { terms, end: text.length }
}
