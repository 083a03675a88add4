import type { LocalContext } from '@/lib/boundary/local-context'
import { viewDocument, viewProject } from '@/lib/boundary/view-project'
import {
  type DocumentRevisions,
  type RevisionMaker,
  revisionsOfDocument,
} from '@/lib/comparison/document-revisions'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { listRevisionMakers } from '@/lib/db/list-revision-makers'
import { NotFound } from '@/lib/errors'

/** The texts of a document with the project around them, or the part of an address that it has instead. */
type FoundRevisions = (DocumentRevisions & { snapshot: ProjectSnapshot }) | { movedTo: string }

/** All texts of the document at an address, with what whoever looks may see of its claims. */
export async function viewRevisions(
  context: LocalContext,
  project: string,
  slug: string,
): Promise<FoundRevisions> {
  const snapshot = await viewProject(context, project)
  const document = snapshot.documents.find((known) => known.slug === slug)
  const all = document && revisionsOfDocument(snapshot, document.id)
  if (all && all.revisions.length > 0) return { ...all, snapshot }
  const found = await viewDocument(context, project, slug)
  if ('movedTo' in found) return found
  throw new NotFound('There is no such document in this project.')
}

/** Who added the texts. Nobody is named while others' work is hidden. */
export async function viewRevisionMakers(
  { database, view }: LocalContext,
  revisionIds: readonly string[],
): Promise<RevisionMaker[]> {
  if (view.hides.includes('readings')) return []
  return listRevisionMakers(database, revisionIds)
}
