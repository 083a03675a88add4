import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { documentPath, readSegment } from '@/lib/addresses'
import { listKnownPeople } from '@/lib/boundary/known-people'
import { localContext, localView } from '@/lib/boundary/local-context'
import { viewCatalogue } from '@/lib/boundary/view-catalogue'
import { viewClaims, viewSavedViews } from '@/lib/boundary/view-claims'
import { viewCodebook } from '@/lib/boundary/view-codebook'
import { viewClaimPlace } from '@/lib/boundary/view-directory'
import { viewHighlightCount } from '@/lib/boundary/view-highlights'
import { viewChange, viewHistory } from '@/lib/boundary/view-history'
import { viewDocument, viewLibrary, viewProject } from '@/lib/boundary/view-project'
import { viewRevisionMakers, viewRevisions } from '@/lib/boundary/view-revisions'
import { type SearchRequest, viewSearch } from '@/lib/boundary/view-search'
import type { ClaimListRequest } from '@/lib/claim-list/list-claims'
import { requireProject } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import type { HistoryFilter } from '@/lib/history/history'
import { compareText } from '@/lib/text/compare-text'

/*
 * What pages read, as far as whoever looks may see it. Each takes parts of the address as they arrive, shows the
 * "not found" page where there is nothing, and reads once for all parts of one page.
 */

/** Who looks, and what is hidden from them. */
export const readView = cache(localView)

/** Everybody who can annotate in this browser. */
export const readPeople = cache(async () => listKnownPeople(await localContext()))

export const readLibrary = cache(async () => viewLibrary(await localContext()))

/** What every page of a project says of it, without its contents. */
export const readProjectHeading = cache(async (project: string) => {
  const { database } = await localContext()
  return orNotFound(requireProject(database, requireSlug(project)))
})

export function readProject(project: string) {
  return projectOf(requireSlug(project))
}

/** What the documents, questions and tags of a project are called. */
export async function readCatalogue(project: string) {
  return orNotFound(viewCatalogue(await localContext(), requireSlug(project)))
}

/** What a search finds in a project. */
export async function readSearch(project: string, request: SearchRequest) {
  return orNotFound(viewSearch(await localContext(), requireSlug(project), request))
}

export function readDocument(project: string, document: string) {
  return readingOf(requireSlug(project), requireSlug(document))
}

/** All texts of a document, with the claims that stand or stood in them. */
export function readRevisions(project: string, document: string) {
  return revisionsOf(requireSlug(project), requireSlug(document))
}

/** Who added them, as far as whoever looks may know. */
export async function readRevisionMakers(revisions: readonly { id: string }[]) {
  const ids = revisions.map(({ id }) => id)
  return viewRevisionMakers(await localContext(), ids)
}

/** The tags of a project with what they stand for. */
export const readCodebook = cache(async (project: string) =>
  orNotFound(viewCodebook(await localContext(), requireSlug(project))),
)

/** Where the claim of a number is; null where there is none. */
export async function readClaimPlace(project: string, number: number) {
  return orNotFound(viewClaimPlace(await localContext(), requireSlug(project), number))
}

/** How many highlights of a project wait to be filled in. */
export async function readHighlightCount(project: { id: string; slug: string }) {
  return viewHighlightCount(await localContext(), project)
}

/** A page of the claims table, with what its filters can name. */
export async function readClaims(project: string, request: ClaimListRequest) {
  return orNotFound(viewClaims(await localContext(), requireSlug(project), request))
}

/** The saved views of the claims table that are in use, by name. */
export async function readSavedViews(project: string) {
  const views = await orNotFound(viewSavedViews(await localContext(), requireSlug(project)))
  return views
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => compareText(a.name, b.name))
}

/** What was done in the project, the newest first, from before a sequence on. */
export async function readHistory(project: string, filter: HistoryFilter, before: number | null) {
  return orNotFound(viewHistory(await localContext(), { project, filter, before }))
}

/** One change of the history, with a part of what it changed. */
export const readChange = cache(
  async (project: string, sequence: number, offset: number, claim: number | null) =>
    orNotFound(viewChange(await localContext(), { project, sequence, offset, claim })),
)

// Next hands a part of an address to some parts of a page encoded and to others not: only the slug is the same.
const projectOf = cache(async (slug: string) => orNotFound(viewProject(await localContext(), slug)))

const readingOf = cache(async (project: string, document: string) => {
  const found = await orNotFound(viewDocument(await localContext(), project, document))
  // Addresses hold names: one that was kept from before they were hidden, or shown, leads to the same document.
  if ('movedTo' in found) redirect(documentPath(project, found.movedTo))
  return found.reading
})

const revisionsOf = cache(async (project: string, document: string) => {
  const found = await orNotFound(viewRevisions(await localContext(), project, document))
  if ('movedTo' in found) redirect(documentPath(project, found.movedTo))
  return found
})

function requireSlug(segment: string): string {
  return readSegment(segment) ?? notFound()
}

async function orNotFound<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
