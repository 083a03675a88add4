import { claimPath } from '@/lib/addresses'
import type { ListedClaim, ListedPosition } from '@/lib/claim-list/listed-claim'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { TableNames } from './table-names'

/** A position of a claim, with its place in the palette and, where readers differ on its question, who took it. */
export type TakenView = {
  id: string
  question: string
  label: string
  hue: number | null
  readers: string | null
}

export type TagView = { id: string; name: string; path: string; hue: number | null }

/** A claim as a row of the table shows it. */
export type RowView = Omit<ListedClaim, 'positions' | 'tags'> & {
  /** The claim at its passage. */
  href: string
  documentName: string
  /** In words. */
  published: string
  positions: TakenView[]
  tags: TagView[]
}

/** Makes rows of claims, with what the project calls and paints things. */
export function rowViewer(project: string, names: TableNames): (claim: ListedClaim) => RowView {
  const documents = new Map(names.documents.map(({ id, name }) => [id, name]))
  const hues = new Map(
    names.questions.flatMap(({ positions }) => positions.map(({ id, hue }) => [id, hue])),
  )
  const tags = new Map(names.tags.map((tag) => [tag.id, tag]))
  return ({ positions, ...claim }) => ({
    ...claim,
    href: claimPath(project, claim.document.slug, claim.number),
    documentName: documents.get(claim.document.id) ?? claim.document.title,
    published: describePartialDate(claim.document.publishedOn),
    positions: positions.map((taken) => ({
      id: taken.position.id,
      question: taken.question.text,
      label: taken.position.label,
      hue: hues.get(taken.position.id) ?? null,
      readers: differ(taken, positions) ? taken.by.join(', ') : null,
    })),
    tags: claim.tags.map(({ id, name }) => {
      const known = tags.get(id)
      return { id, name, path: known?.path ?? name, hue: known?.hue ?? null }
    }),
  })
}

/** Whether somebody reads another position on the same question in the claim. */
function differ({ question, position }: ListedPosition, all: readonly ListedPosition[]): boolean {
  return all.some((other) => other.question.id === question.id && other.position.id !== position.id)
}
