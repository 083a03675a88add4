import { hasRead } from '@/lib/comparison/blind-readings'
import { documentsByDate } from '@/lib/comparison/board'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Reading } from '@/lib/comparison/reading'
import type { View } from '@/lib/comparison/view'
import { compareText } from '@/lib/text/compare-text'

/** What reading one document takes, from the project as it may be seen; null where it has no such document. */
export function readingOfSnapshot(
  snapshot: ProjectSnapshot,
  slug: string,
  { annotator, hides }: View,
): Reading | null {
  const document = snapshot.documents.find((known) => known.slug === slug)
  const revisions = snapshot.revisions.filter(({ documentId }) => documentId === document?.id)
  const revision = revisions.at(-1)
  if (!document || !revision) return null
  const { project, questions, tags } = snapshot
  const live = snapshot.claims.filter(({ archivedAt }) => archivedAt === null)
  const claims = live.filter(({ documentId }) => documentId === document.id)
  const claimIds = new Set(claims.map(({ id }) => id))
  return {
    ...{ project, document, revision, questions, tags, annotator, claims },
    olderTexts: revisions.slice(0, -1).map(({ id, number }) => ({ id, number })),
    contextChecks: snapshot.contextChecks.filter(({ claimId }) => claimIds.has(claimId)),
    speakers: [...new Set(live.flatMap(({ speaker }) => speaker ?? []))].toSorted(compareText),
    documents: documentsByDate(
      snapshot.documents.filter(({ archivedAt }) => archivedAt === null),
    ).map(({ slug, title, publisher, publishedOn }) => ({ slug, title, publisher, publishedOn })),
    hidesUntilRead: hides.includes('readings') && !hasRead(snapshot, document.id, annotator),
  }
}
