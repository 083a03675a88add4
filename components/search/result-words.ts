import { counted } from '@/components/ui/counted'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import type { FoundDocument, SearchGroup } from '@/lib/search/search-answer'
import type { SearchKind } from '@/lib/search/search-entries'

/** How the kinds of results are called. */
export const kindNames: Record<SearchKind, string> = {
  documents: 'Documents',
  quotes: 'Quotes',
  statements: 'Statements',
  notes: 'Notes',
}

/** What is counted of each. */
const things: Record<SearchKind, string> = {
  documents: 'paragraph',
  quotes: 'quote',
  statements: 'statement',
  notes: 'note',
}

/** "37 quotes", "more than 10,000 paragraphs". */
export function countOf({ kind, total, isMore }: Pick<SearchGroup, 'kind' | 'total' | 'isMore'>) {
  return `${isMore ? 'more than ' : ''}${counted(total, things[kind])}`
}

/** What was found in all, as it is read out. */
export function sayFound(groups: readonly SearchGroup[]): string {
  const some = groups.filter(({ total }) => total > 0)
  return some.length === 0 ? 'Nothing found' : `Found: ${some.map(countOf).join(', ')}`
}

export function nameOfFound(document: FoundDocument): string {
  return shortDocumentName({ ...document, authors: [] })
}
