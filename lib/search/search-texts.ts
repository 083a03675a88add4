import type { Claim } from '@/lib/claims/claim'
import type { Document, Revision } from '@/lib/documents/document'
import { isFound } from '@/lib/search/matches-of'
import {
  entriesOfClaim,
  entriesOfRevision,
  type IndexedEntry,
  type SearchEntry,
  type SearchedClaim,
  type SearchKind,
} from '@/lib/search/search-entries'
import type { SearchNode } from '@/lib/search/search-query'
import { compareText } from '@/lib/text/compare-text'

/** What of a project is searched; a ProjectSnapshot is one. */
export type SearchedTexts = {
  documents: readonly Document[]
  revisions: readonly Revision[]
  claims: readonly Claim[]
}

/** Where an entry stands among those of its kind: the claim's number or the document's, counted by age from 1. */
export type EntryNumber = { number: number; ordinal: number }

export type FoundEntry = SearchEntry & { number: number }

/** Which documents and claims are looked in. Without a filter, all that are not archived. */
export type SearchScope = {
  documents: (document: Document) => boolean
  claims: (claim: Claim) => boolean
}

export const everythingLive: SearchScope = {
  documents: ({ archivedAt }) => archivedAt === null,
  claims: ({ archivedAt }) => archivedAt === null,
}

/**
 * The entries of one kind that have what is asked for: the newest claim or document first, and its parts in their
 * order. This says what is found; lib/db/search-project.ts says the same, more quickly.
 */
export function searchTexts(
  texts: SearchedTexts,
  kind: SearchKind,
  root: SearchNode,
  scope: SearchScope = everythingLive,
): FoundEntry[] {
  const places = kind === 'documents' ? documentPlaces(texts, scope) : claimPlaces(texts, scope)
  return places
    .toSorted((a, b) => b.number - a.number)
    .flatMap(({ number, entries }) =>
      entries
        .filter((entry) => entry.kind === kind && isFound(root, entry.terms))
        .map(({ terms: _, ...entry }) => ({ ...entry, number })),
    )
}

function documentPlaces({ documents, revisions }: SearchedTexts, scope: SearchScope) {
  const newest = new Map<string, Revision>()
  for (const revision of revisions) {
    const known = newest.get(revision.documentId)
    if (!known || known.number < revision.number) newest.set(revision.documentId, revision)
  }
  return documents
    .toSorted((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id))
    .map((document, index) => ({ document, number: index + 1 }))
    .filter(({ document }) => scope.documents(document))
    .map(({ document: { id }, number }) => {
      const revision = newest.get(id)
      return { number, entries: revision ? remembered(revision, entriesOfRevision) : [] }
    })
}

function claimPlaces({ claims }: SearchedTexts, scope: SearchScope) {
  return claims
    .filter(scope.claims)
    .map((claim) => ({ number: claim.number, entries: remembered(claim, entriesOfClaim) }))
}

/**
 * What was made of a revision or a claim. Snapshots share those that nobody has changed, and who types a query asks
 * again with every letter.
 */
const entriesKnown = new WeakMap<object, readonly IndexedEntry[]>()

function remembered<Source extends object>(
  source: Source,
  entriesOf: (source: Source) => IndexedEntry[],
): readonly IndexedEntry[] {
  const known = entriesKnown.get(source)
  if (known) return known
  const entries = entriesOf(source)
  entriesKnown.set(source, entries)
  return entries
}

/**
 * Whether a claim has what is asked for, wherever in its passages, its statement and its note the words stand: one
 * word may be in the quote and another one in the note.
 */
export function isClaimFound(root: SearchNode, claim: SearchedClaim): boolean {
  const entries = remembered(claim, entriesOfClaim)
  const has = (node: SearchNode): boolean => {
    switch (node.kind) {
      case 'words':
        return entries.some(({ terms }) => isFound(node, terms))
      case 'any':
        return node.parts.some(has)
      case 'all':
        return node.parts.every(has) && !node.without.some(has)
    }
  }
  return has(root)
}
