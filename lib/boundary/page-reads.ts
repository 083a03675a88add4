import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readSegment } from '@/lib/addresses'
import { listKnownPeople } from '@/lib/boundary/known-people'
import { localContext, localView } from '@/lib/boundary/local-context'
import { loadChange, loadHistory } from '@/lib/db/load-history'
import { loadReading } from '@/lib/db/load-reading'
import { requireProject } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import type { HistoryFilter } from '@/lib/history/history'
import { loadLibrary } from '@/lib/workflows/load-library'
import { loadProject } from '@/lib/workflows/load-project'

/*
 * What pages read. Each takes parts of the address as they arrive, shows the "not found" page where there is
 * nothing, and reads once for all parts of one page.
 */

/** Who looks, and what is hidden from them. */
export const readView = cache(localView)

/** Everybody who can annotate in this browser. */
export const readPeople = cache(async () => listKnownPeople(await localContext()))

export const readLibrary = cache(async () => loadLibrary(await localContext()))

/** What every page of a project says of it, without its contents. */
export const readProjectHeading = cache(async (project: string) => {
  const { database } = await localContext()
  return orNotFound(requireProject(database, requireSlug(project)))
})

export function readProject(project: string) {
  return projectOf(requireSlug(project))
}

export function readDocument(project: string, document: string) {
  return readingOf(requireSlug(project), requireSlug(document))
}

/** What was done in the project, the newest first, from before a sequence on. */
export async function readHistory(project: string, filter: HistoryFilter, before: number | null) {
  const { database, actor } = await localContext()
  const history = await orNotFound(loadHistory(database, { project, filter, before }))
  return { history, actor }
}

/** One change of the history, with a part of what it changed. */
export const readChange = cache(async (project: string, sequence: number, offset: number) => {
  const { database, actor } = await localContext()
  const detail = await orNotFound(loadChange(database, { project, sequence, offset }))
  return { detail, actor }
})

// Next hands a part of an address to some parts of a page encoded and to others not: only the slug is the same.
const projectOf = cache(async (slug: string) => orNotFound(loadProject(await localContext(), slug)))

const readingOf = cache(async (project: string, document: string) => {
  const { database, actor } = await localContext()
  return orNotFound(loadReading(database, { project, document, annotator: actor }))
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
