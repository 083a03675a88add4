import type { Claim, Passage } from '@/lib/claims/claim'
import type { FormerPassage } from '@/lib/claims/former-passage'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document, Revision } from '@/lib/documents/document'

/** A document with all of its texts, and its claims that are not archived, as whoever looks may see them. */
export type DocumentRevisions = {
  project: { slug: string }
  document: Document
  /** By number, the oldest first; there is always one. */
  revisions: Revision[]
  /** By number. */
  claims: Claim[]
  formerPassages: readonly FormerPassage[]
}

/** Who added a revision, and the place of that change in the history. */
export type RevisionMaker = { revisionId: string; by: string; sequence: number }

/** The texts and claims of one document, from the project as it may be seen; null where it has no such document. */
export function revisionsOfDocument(
  { project, documents, revisions, claims, formerPassages }: ProjectSnapshot,
  documentId: string,
): DocumentRevisions | null {
  const document = documents.find(({ id }) => id === documentId)
  if (!document) return null
  const own = claims.filter((claim) => claim.documentId === documentId && claim.archivedAt === null)
  const ids = new Set(own.map(({ id }) => id))
  return {
    ...{ project, document },
    revisions: revisions
      .filter((revision) => revision.documentId === documentId)
      .toSorted((a, b) => a.number - b.number),
    claims: own,
    formerPassages: formerPassages.filter(({ claimId }) => ids.has(claimId)),
  }
}

/** The passages that each claim has, or had, in one of the texts, in the order of the text. A claim without any is left out. */
export function passagesIn(
  { claims, formerPassages }: Pick<DocumentRevisions, 'claims' | 'formerPassages'>,
  revisionId: string,
): ReadonlyMap<string, Passage[]> {
  const passages = new Map<string, Passage[]>()
  const add = (claimId: string, passage: Passage) => {
    const known = passages.get(claimId) ?? []
    if (!known.some((other) => isSamePlace(other, passage))) {
      passages.set(claimId, [...known, passage].toSorted(byPlace))
    }
  }
  const live = new Set(claims.map(({ id }) => id))
  const isThere = (passage: Passage) => passage.revisionId === revisionId
  for (const { claimId, ordinal: _, ...passage } of formerPassages.filter(isThere)) {
    if (live.has(claimId)) add(claimId, passage)
  }
  for (const { id, passages: current } of claims) {
    for (const passage of current.filter(isThere)) add(id, passage)
  }
  return passages
}

/** An orphan keeps its place in the text where it was last. What it was there, before it was lost, is recorded. */
function isSamePlace(a: Passage, b: Passage): boolean {
  return a.start === b.start && a.end === b.end && a.exact === b.exact
}

function byPlace(a: Passage, b: Passage): number {
  return a.start - b.start || a.end - b.end
}

/** The newest text of the document: the one that is read and annotated. */
export function newestOf({ revisions }: Pick<DocumentRevisions, 'revisions'>): Revision {
  const newest = revisions.at(-1)
  if (!newest) throw new Error('A document has a revision from the beginning')
  return newest
}
