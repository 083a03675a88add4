import type { Claim } from '@/lib/claims/claim'
import { passageGroups } from '@/lib/comparison/agreement/passage-groups'
import { documentsByDate } from '@/lib/comparison/board'
import { isCounted } from '@/lib/comparison/claim-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document } from '@/lib/documents/document'
import { groupBy } from '@/lib/group-by'
import { sentencesOf } from '@/lib/text/sentences'
import { rangesOverlap } from '@/lib/text/text-range'

/**
 * passages: what annotators marked; nobody is asked about what they did not mark. sentences: every sentence, where
 * marking nothing is an answer too.
 */
export const spotKinds = ['passages', 'sentences'] as const
export type SpotKind = (typeof spotKinds)[number]

/**
 * A place in a document, with the claims that are there. Archived claims and claims without a sure place are not, nor
 * those of which whoever looks may see the passages alone: what they say is not known here.
 */
export type Spot = {
  id: string
  documentId: string
  /** Of the sentence; empty where the spot is a passage, which its claims quote. */
  sentence: string
  claims: Claim[]
}

type Material = Pick<ProjectSnapshot, 'documents' | 'revisions' | 'claims'>

/** All spots of the live documents, by the date of the document and in the order of its text. */
export function spotsOf(material: Material, kind: SpotKind): Spot[] {
  const isLive = ({ archivedAt }: Document) => archivedAt === null
  const counted = material.claims.filter((claim) => isCounted(claim) && !claim.isHidden)
  const byDocument = groupBy(counted, ({ documentId }) => documentId)
  return documentsByDate(material.documents.filter(isLive)).flatMap((document) => {
    const claims = byDocument.get(document.id) ?? []
    return kind === 'passages'
      ? passageSpots(document.id, claims)
      : sentenceSpots(document.id, claims, material.revisions)
  })
}

function passageSpots(documentId: string, claims: Claim[]): Spot[] {
  return passageGroups(claims).map((group) => ({
    id: `claim ${group[0]?.id}`,
    documentId,
    sentence: '',
    claims: group,
  }))
}

/** Of the newest text of the document. A claim is in every sentence that it has a part of. */
function sentenceSpots(
  documentId: string,
  claims: Claim[],
  revisions: Material['revisions'],
): Spot[] {
  const revision = revisions
    .filter((known) => known.documentId === documentId)
    .toSorted((a, b) => b.number - a.number)[0]
  if (!revision) return []
  return sentencesOf(revision.text).map((range) => ({
    id: `sentence ${revision.id} ${range.start}`,
    documentId,
    sentence: revision.text.slice(range.start, range.end),
    claims: claims.filter(({ passages }) =>
      passages.some(
        (passage) => passage.revisionId === revision.id && rangesOverlap(passage, range),
      ),
    ),
  }))
}
