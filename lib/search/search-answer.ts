import type { Document } from '@/lib/documents/document'
import { type Excerpt, excerptOf } from '@/lib/search/excerpt-of'
import { matchesOf } from '@/lib/search/matches-of'
import type { SearchKind } from '@/lib/search/search-entries'
import type { SearchNote, SearchQuery } from '@/lib/search/search-query'
import type { EntryNumber, FoundEntry } from '@/lib/search/search-texts'
import type { TextRange } from '@/lib/text/text-range'

/** A document as results name it. */
export type FoundDocument = Pick<
  Document,
  'id' | 'slug' | 'title' | 'publisher' | 'publishedOn' | 'language'
>

/** One paragraph, passage, statement or note that was found. */
export type SearchHit = {
  kind: SearchKind
  document: FoundDocument
  /** Null for a paragraph of a document. */
  claim: { id: string; number: number } | null
  /** The text that the matches are places of; null for a statement or note, whose own places they are. */
  revisionId: string | null
  ordinal: number
  /** Every place that was looked for, in order. */
  matches: TextRange[]
  excerpt: Excerpt
}

export type SearchGroup = {
  kind: SearchKind
  /** How many there are, or of very many, how many there are at least. */
  total: number
  isMore: boolean
  hits: SearchHit[]
  /** Where the next page of this kind begins; null where there is none. */
  next: string | null
}

export type SearchAnswer = {
  /** What is to be said about the query. */
  notes: readonly SearchNote[]
  /** The kinds that were looked through; none where there was nothing to look for. */
  groups: SearchGroup[]
}

/** What hits are made with. */
export type HitGround = {
  query: SearchQuery
  documents: ReadonlyMap<string, FoundDocument>
}

export function hitOf(entry: FoundEntry, { query, documents }: HitGround): SearchHit {
  const { kind, documentId, claimId, revisionId, ordinal, start, text, number } = entry
  const document = documents.get(documentId)
  if (!document) throw new Error(`${documentId} was found and is not in the project`)
  const matches = matchesOf(query, text)
  const { id, slug, title, publisher, publishedOn, language } = document
  return {
    kind,
    document: { id, slug, title, publisher, publishedOn, language },
    claim: claimId === null ? null : { id: claimId, number },
    revisionId,
    ordinal,
    matches: matches.map((match) => ({ start: start + match.start, end: start + match.end })),
    excerpt: excerptOf(text, matches),
  }
}

/** A page of a kind: `found` are the entries of the page, and the first one after it where there is one. */
export function groupOf(
  kind: SearchKind,
  counts: Pick<SearchGroup, 'total' | 'isMore'>,
  { found, limit }: { found: readonly FoundEntry[]; limit: number },
  ground: HitGround,
): SearchGroup {
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    kind,
    ...counts,
    hits: page.map((entry) => hitOf(entry, ground)),
    next: last && found.length > limit ? serializePlace(last) : null,
  }
}

function serializePlace({ number, ordinal }: EntryNumber): string {
  return `${number}.${ordinal}`
}

/** The entry that a page begins after; null for what is no such place: then it is the first page. */
export function parsePlace(text: string): EntryNumber | null {
  const match = /^(\d{1,10})\.(\d{1,7})$/.exec(text)
  if (!match) return null
  const place = { number: Number(match[1]), ordinal: Number(match[2]) }
  return place.number < 2 ** 31 ? place : null
}
