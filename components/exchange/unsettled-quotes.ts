import { claimPath, waitingPassagesPath } from '@/lib/addresses'
import { originOf } from '@/lib/claims/carry-claims'
import type { Claim } from '@/lib/claims/claim'
import { isUnsettledPassage } from '@/lib/claims/waiting-passages'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { projectIndex } from '@/lib/exchange/project-index'
import type { DoubtfulQuote } from './quote-check'

/**
 * The quotes of passages that have no certain place in the newest text, by claim number, each with the revision that its
 * words were taken from. They leave with the rest, though nothing in that text bears them out.
 */
export function unsettledQuotes(snapshot: ProjectSnapshot): DoubtfulQuote[] {
  const index = projectIndex(snapshot)
  return index.claims.flatMap((claim) => {
    if (!claim.passages.some(isUnsettledPassage)) return []
    const document = index.document(claim.documentId)
    const former = index.formerPassagesOf(claim.id)
    return claim.passages.flatMap((passage, place) => {
      if (!isUnsettledPassage(passage)) return []
      const { revisionId } = originOf(passage, former)
      return [
        {
          key: `${claim.number}-${place + 1}`,
          outcome: passage.status === 'orphaned' ? 'ORPHANED' : 'NEEDS REVIEW',
          quote: passage.exact,
          place: `C-${claim.number}, ${shortDocumentName(document)}, revision ${index.revision(revisionId).number}`,
          href: placeToDecide(snapshot.project.slug, document, claim),
        } as const,
      ]
    })
  })
}

/** Nothing is decided about a claim that is archived: it is only seen. */
function placeToDecide(project: string, { slug }: Document, { number, archivedAt }: Claim): string {
  return archivedAt === null
    ? waitingPassagesPath(project, slug, number)
    : claimPath(project, slug, number)
}
