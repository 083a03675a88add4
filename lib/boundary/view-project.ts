import type { LocalContext } from '@/lib/boundary/local-context'
import { blindSnapshot } from '@/lib/comparison/blind'
import { blindSlug, isBlindSlug, sourceLetters } from '@/lib/comparison/blind-sources'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Reading } from '@/lib/comparison/reading'
import { readingOfSnapshot } from '@/lib/comparison/reading-of-snapshot'
import { hidables, type View } from '@/lib/comparison/view'
import type { ProjectSummary } from '@/lib/db/list-projects'
import { loadReading } from '@/lib/db/load-reading'
import { NotFound } from '@/lib/errors'
import { loadLibrary } from '@/lib/workflows/load-library'
import { loadProject } from '@/lib/workflows/load-project'

/** All projects. Where others' readings are hidden, the claims are counted that whoever looks made or read. */
export async function viewLibrary(context: LocalContext): Promise<ProjectSummary[]> {
  const { annotator, hides } = context.view
  return loadLibrary(context, hides.includes('readings') ? { readBy: annotator } : {})
}

/** The project as far as whoever looks may see it. */
export async function viewProject(context: LocalContext, slug: string): Promise<ProjectSnapshot> {
  return asSeenBy(await loadProject(context, slug), context.view)
}

const seenSnapshots = new WeakMap<ProjectSnapshot, Map<string, ProjectSnapshot>>()

/** What one person may see of a snapshot is worked out once: pages compute from it, and keep that as long as it. */
function asSeenBy(snapshot: ProjectSnapshot, view: View): ProjectSnapshot {
  if (view.hides.length === 0) return snapshot
  const name = JSON.stringify([
    view.annotator,
    hidables.filter((what) => view.hides.includes(what)),
  ])
  const known = seenSnapshots.get(snapshot) ?? new Map<string, ProjectSnapshot>()
  const seen = known.get(name) ?? blindSnapshot(snapshot, view)
  seenSnapshots.set(snapshot, known.set(name, seen))
  return seen
}

/** All of the project, whatever is hidden: for the files that somebody wants with that in them. */
export async function wholeProject(context: LocalContext, slug: string): Promise<ProjectSnapshot> {
  return loadProject(context, slug)
}

/** What reading a document takes, or the part of an address that it has instead. */
type FoundDocument = { reading: Reading } | { movedTo: string }

/** The document at an address, with what whoever looks may see of it. */
export async function viewDocument(
  context: LocalContext,
  project: string,
  document: string,
): Promise<FoundDocument> {
  if (context.view.hides.length > 0) return viewInBlind(context, project, document)
  try {
    const place = { project, document, annotator: context.actor }
    return { reading: await loadReading(context.database, place) }
  } catch (error) {
    if (!(error instanceof NotFound) || !isBlindSlug(document)) throw error
    const { documents } = await loadProject(context, project)
    const letters = sourceLetters(documents)
    return movedTo(documents.find(({ id }) => blindSlug(letters.get(id) ?? '') === document))
  }
}

async function viewInBlind(
  context: LocalContext,
  project: string,
  slug: string,
): Promise<FoundDocument> {
  const whole = await loadProject(context, project)
  const seen = asSeenBy(whole, context.view)
  const reading = readingOfSnapshot(seen, slug, context.view)
  if (reading) return { reading }
  const named = whole.documents.find((document) => document.slug === slug)
  return movedTo(seen.documents.find(({ id }) => id === named?.id))
}

function movedTo(document: { slug: string } | undefined): FoundDocument {
  if (document) return { movedTo: document.slug }
  throw new NotFound('There is no such document in this project.')
}
