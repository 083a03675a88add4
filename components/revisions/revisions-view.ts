import { compareRevisionsPath, documentPath, revisionPath } from '@/lib/addresses'
import type { DocumentRevisions, RevisionMaker } from '@/lib/comparison/document-revisions'
import type { Revision } from '@/lib/documents/document'
import { placedClaims } from './compare-view'
import { countOutcomes, type OutcomeCounts } from './outcome-words'
import { isNewest } from './revision-words'

/** One text of a document in the list of them. */
export type RevisionEntry = {
  revision: Revision
  maker: RevisionMaker | null
  isNewest: boolean
  /** Where it is read: the newest one in the reader. */
  href: string
  /** With the text before it; null for the first one. */
  change: { before: number; outcomes: OutcomeCounts; href: string } | null
}

/** The newest first. */
export function revisionEntries(
  all: DocumentRevisions,
  makers: readonly RevisionMaker[],
): RevisionEntry[] {
  return all.revisions
    .map((revision, index) => entryOf(all, makers, revision, all.revisions[index - 1] ?? null))
    .toReversed()
}

function entryOf(
  all: DocumentRevisions,
  makers: readonly RevisionMaker[],
  revision: Revision,
  before: Revision | null,
): RevisionEntry {
  const { project, document } = all
  return {
    revision,
    maker: makers.find(({ revisionId }) => revisionId === revision.id) ?? null,
    isNewest: isNewest(all, revision),
    href: isNewest(all, revision)
      ? documentPath(project.slug, document.slug)
      : revisionPath(project.slug, document.slug, revision.number),
    change: before && {
      before: before.number,
      outcomes: countOutcomes(placedClaims(all, before, revision)),
      href: compareRevisionsPath(project.slug, document.slug, {
        from: before.number,
        to: revision.number,
      }),
    },
  }
}
