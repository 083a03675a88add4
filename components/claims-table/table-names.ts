import type { ListedDocument } from '@/lib/claim-list/resolve-claim-filter'
import { tagHues } from '@/lib/codebook/tag-hues'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { formerLabels } from '@/lib/questions/former-labels'
import type { Question, Tag } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'

export type NamedDocument = {
  id: string
  slug: string
  name: string
  title: string
}

export type NamedPosition = {
  id: string
  slug: string
  label: string
  /** Labels of what was merged into it, which find it as well. */
  formerly: readonly string[]
  /** The place in the palette, the same as on the board; null for what is archived. */
  hue: number | null
}

export type NamedQuestion = {
  id: string
  slug: string
  text: string
  isArchived: boolean
  positions: NamedPosition[]
}

export type NamedTag = {
  id: string
  slug: string
  name: string
  /** With the names of the tags above it: "Economy / Trade". */
  path: string
  /** Old names and others that find it. */
  aliases: readonly string[]
  hue: number | null
}

/** What the things are called that the rows of the claims table name by their ids. Archived things are there too. */
export type TableNames = {
  documents: readonly NamedDocument[]
  questions: readonly NamedQuestion[]
  tags: readonly NamedTag[]
}

type Named = {
  documents: readonly ListedDocument[]
  questions: readonly Question[]
  tags: readonly Tag[]
}

export function tableNamesOf({ documents, questions, tags }: Named): TableNames {
  return {
    documents: documents.map(namedDocument),
    questions: questions.toSorted((a, b) => a.ordinal - b.ordinal).map(namedQuestion),
    tags: namedTags(tags),
  }
}

function namedDocument(document: ListedDocument): NamedDocument {
  const { id, slug, title } = document
  return { id, slug, title, name: shortDocumentName(document) }
}

function namedQuestion(question: Question): NamedQuestion {
  const { id, slug, text, archivedAt } = question
  const live = livePositions(question)
  const positions = question.positions.map((position) => ({
    ...{ id: position.id, slug: position.slug, label: position.label },
    formerly: formerLabels(question, position.id),
    hue: placeIn(live, position),
  }))
  return { id, slug, text, isArchived: archivedAt !== null, positions }
}

function namedTags(tags: readonly Tag[]): NamedTag[] {
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const hues = tagHues(tags)
  return tags
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((tag) => ({
      ...{ id: tag.id, slug: tag.slug, name: tag.name, aliases: tag.aliases },
      ...{ path: pathOf(tag, byId), hue: hues.get(tag.id) ?? null },
    }))
}

function pathOf(tag: Tag, byId: ReadonlyMap<string, Tag>): string {
  const path = [tag]
  for (;;) {
    const parent = byId.get(path[0]?.parentId ?? '')
    if (!parent || path.includes(parent)) return path.map(({ name }) => name).join(' / ')
    path.unshift(parent)
  }
}

function placeIn<Thing>(things: readonly Thing[], thing: Thing): number | null {
  const index = things.indexOf(thing)
  return index === -1 ? null : index
}
