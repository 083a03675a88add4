import { documentsByDate } from '@/lib/comparison/board'
import { type Crux, cruxOf } from '@/lib/comparison/crux'
import { disagreementMap } from '@/lib/comparison/disagreement-map'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document } from '@/lib/documents/document'

export type CruxView = {
  project: string
  projectTitle: string
  /** Every live document by date: what can be chosen. */
  documents: Document[]
  /** Null where the project has fewer than two documents. */
  compared: { documents: [Document, Document]; crux: Crux } | null
}

type SearchParams = Record<string, string | string[] | undefined>

/**
 * The two documents that an address names by their slugs. Without two different ones it is those with the most pairs
 * against each other, else the first two.
 */
export function cruxViewOf(snapshot: ProjectSnapshot, { a, b }: SearchParams): CruxView {
  const documents = documentsByDate(snapshot.documents.filter(({ archivedAt }) => !archivedAt))
  const [first, second] = [a, b].map((slug) => documents.find((known) => known.slug === slug))
  const chosen: [Document, Document] | null =
    first && second && first !== second ? [first, second] : mostOpposed(snapshot, first ?? second)
  return {
    project: snapshot.project.slug,
    projectTitle: snapshot.project.title,
    documents,
    compared: chosen && {
      documents: chosen,
      crux: cruxOf(snapshot, chosen[0].id, chosen[1].id),
    },
  }
}

/** With one of the documents given, where there is one. */
function mostOpposed(
  snapshot: ProjectSnapshot,
  given: Document | undefined,
): [Document, Document] | null {
  const { documents, edges } = disagreementMap(snapshot, { scope: 'sources' })
  const place = given ? documents.findIndex(({ id }) => id === given.id) : null
  const [most] = edges
    .filter(({ places }) => place === null || places.includes(place))
    .toSorted((a, b) => b.count - a.count)
  const others = documents.filter(({ id }) => id !== given?.id)
  const [first, second] = most
    ? most.places.map((index) => documents[index])
    : [given ?? others[0], others[given ? 0 : 1]]
  return first && second ? [first, second] : null
}
