import { setImmediate } from 'node:timers/promises'
import type { LocalContext } from '@/lib/boundary/local-context'
import { viewProject } from '@/lib/boundary/view-project'
import { groundOf } from '@/lib/claim-list/list-claims'
import { resolveClaimFilter } from '@/lib/claim-list/resolve-claim-filter'
import { searchScope } from '@/lib/claim-list/search-scope'
import { type ClaimFilter, isFiltering } from '@/lib/claims/claim-filter'
import { prepareFilter } from '@/lib/db/list-claims'
import { listFoundDocuments } from '@/lib/db/list-found-documents'
import { requireProject } from '@/lib/db/load-snapshot'
import { requireSearchIndex } from '@/lib/db/prepare-search-index'
import { onlyWhere } from '@/lib/db/search-filter-sql'
import { findEntries } from '@/lib/db/search-project'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { type FoundDocument, groupOf, type SearchAnswer } from '@/lib/search/search-answer'
import type { SearchKind } from '@/lib/search/search-entries'
import type { SearchNode } from '@/lib/search/search-query'
import { type EntryNumber, type FoundEntry, searchTexts } from '@/lib/search/search-texts'

export type SearchRequest = {
  text: string
  /** The text is still being typed: its last word may be the beginning of one. */
  isTyping: boolean
  kinds: readonly SearchKind[]
  /** What else is asked for of claims; its `q` is not. */
  filter: ClaimFilter
  /** Where the page begins; null is the first page. */
  after: EntryNumber | null
  limit: number
  /** Says that nobody waits any more. */
  signal: AbortSignal
}

/** What of a kind was found: one entry more than the page holds, where there is one. */
type Found = {
  found: readonly FoundEntry[]
  total: number
  isMore: boolean
  documents: ReadonlyMap<string, FoundDocument>
}

/** So many of a kind are counted: more, nobody looks through, and counting them takes time. */
const mostCounted = 10_000

/** What is found in the project, as far as whoever looks may see it. */
export async function viewSearch(
  context: LocalContext,
  slug: string,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const query = parseSearchQuery(request.text, request)
  const look = await lookerOf(context, slug, request)
  const answer: SearchAnswer = { notes: query.notes, groups: [] }
  if (query.root === null) return answer
  for (const kind of request.kinds) {
    // Lets the server see that the next letter was typed: the embedded database keeps it busy.
    await setImmediate()
    if (request.signal.aborted) break
    const { found, total, isMore, documents } = await look(kind, query.root)
    const page = { found, limit: request.limit }
    answer.groups.push(groupOf(kind, { total, isMore }, page, { query, documents }))
  }
  return answer
}

type Look = (kind: SearchKind, root: SearchNode) => Promise<Found>

/** Where anything is hidden, the search sees what the pages see. */
async function lookerOf(
  context: LocalContext,
  slug: string,
  request: SearchRequest,
): Promise<Look> {
  return context.view.hides.length === 0
    ? lookInIndex(context, slug, request)
    : lookInTexts(context, slug, request)
}

async function lookInTexts(
  context: LocalContext,
  slug: string,
  { filter, after, limit }: SearchRequest,
): Promise<Look> {
  const project = await viewProject(context, slug)
  const { resolved } = resolveClaimFilter({ ...filter, q: '' }, groundOf(project))
  const scope = searchScope(resolved)
  const documents = new Map(project.documents.map((document) => [document.id, document]))
  return async (kind, root) => {
    const all = searchTexts(project, kind, root, scope)
    const first = after ? all.findIndex((entry) => comesAfter(entry, after)) : 0
    return {
      found: first === -1 ? [] : all.slice(first, first + limit + 1),
      total: Math.min(all.length, mostCounted),
      isMore: all.length > mostCounted,
      documents,
    }
  }
}

const comesAfter = (entry: EntryNumber, { number, ordinal }: EntryNumber) =>
  entry.number < number || (entry.number === number && entry.ordinal > ordinal)

async function lookInIndex(
  { database }: LocalContext,
  slug: string,
  { filter, after, limit }: SearchRequest,
): Promise<Look> {
  const { id } = await requireProject(database, slug)
  const project = await requireSearchIndex(database, id)
  const narrowing = { ...filter, q: '' }
  // What filters name is looked up only where there are any: this is asked with every letter.
  const prepared = isFiltering(narrowing) ? await prepareFilter(database, slug, narrowing) : null
  return async (kind, root) => {
    const only = prepared && onlyWhere(kind, prepared.condition)
    const asked = { project, kind, root, only }
    const page = await findEntries(database, asked, { after, limit, most: mostCounted })
    const documentIds = page.found.map(({ documentId }) => documentId)
    return { ...page, documents: await listFoundDocuments(database, documentIds) }
  }
}
