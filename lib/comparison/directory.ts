import type { Brief } from '@/lib/briefs/brief'
import type { Claim } from '@/lib/claims/claim'
import type { SavedView } from '@/lib/claims/saved-view'
import type { Document } from '@/lib/documents/document'
import type { Question, Tag } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'
import { clipText } from '@/lib/text/clip-text'
import { compareText } from '@/lib/text/compare-text'

/** What of a project can be opened by its name; archived parts are left out. */
export type Directory = {
  documents: Pick<Document, 'slug' | 'title' | 'publisher' | 'publishedOn'>[]
  questions: { slug: string; text: string; positions: { slug: string; label: string }[] }[]
  /** `within` names what the tag lies below, from the top. */
  tags: { slug: string; name: string; within: string[]; aliases: string[] }[]
  briefs: { slug: string; title: string }[]
  /** Saved views of the claims table; `search` is the search part of their address. */
  views: Pick<SavedView, 'slug' | 'name' | 'search'>[]
  /** Everybody who made a claim that is not archived. */
  annotators: string[]
}

/** What a directory is made from: a snapshot of the project has it, and so do a few small tables. */
export type DirectoryParts = {
  documents: readonly Document[]
  questions: readonly Question[]
  tags: readonly Tag[]
  briefs: readonly Pick<Brief, 'slug' | 'title' | 'archivedAt'>[]
  views: readonly SavedView[]
  claims: readonly Pick<Claim, 'createdBy' | 'archivedAt' | 'isHidden'>[]
}

export function directoryOf(parts: DirectoryParts): Directory {
  const { documents, questions, tags, briefs, views, claims } = parts
  const tagById = new Map(tags.map((tag) => [tag.id, tag]))
  return {
    documents: live(documents).map(({ slug, title, publisher, publishedOn }) => ({
      ...{ slug, title, publisher, publishedOn },
    })),
    questions: live(questions).map((question) => ({
      slug: question.slug,
      text: question.text,
      positions: livePositions(question).map(({ slug, label }) => ({ slug, label })),
    })),
    tags: live(tags).map((tag) => ({
      slug: tag.slug,
      name: tag.name,
      within: namesAbove(tag, tagById),
      aliases: tag.aliases,
    })),
    briefs: live(briefs).map(({ slug, title }) => ({ slug, title })),
    views: live(views).map(({ slug, name, search }) => ({ slug, name, search })),
    annotators: annotatorsOf(live(claims)),
  }
}

function annotatorsOf(claims: readonly Pick<Claim, 'createdBy' | 'isHidden'>[]): string[] {
  const names = claims.flatMap(({ createdBy, isHidden }) => (isHidden ? [] : createdBy))
  return [...new Set(names)].toSorted(compareText)
}

function live<Part extends { archivedAt: string | null }>(parts: readonly Part[]): Part[] {
  return parts.filter(({ archivedAt }) => archivedAt === null)
}

/** A tree cannot lead back to where it began, and what is stored is read all the same. */
function namesAbove(tag: Tag, tagById: ReadonlyMap<string, Tag>): string[] {
  const names: string[] = []
  const seen = new Set([tag.id])
  let above = tag.parentId === null ? undefined : tagById.get(tag.parentId)
  while (above && !seen.has(above.id)) {
    seen.add(above.id)
    names.unshift(above.name)
    above = above.parentId === null ? undefined : tagById.get(above.parentId)
  }
  return names
}

/** Where a claim is, for whoever has its number. */
export type ClaimPlace = {
  id: string
  number: number
  document: { slug: string; title: string }
  /** The beginning of its passages, in one line. */
  quote: string
  isArchived: boolean
}

/** In code units: what a line of a list has room for. */
const quoteLength = 140

export function claimPlaceOf(
  claim: Pick<Claim, 'id' | 'number' | 'archivedAt'> & { passages: readonly { exact: string }[] },
  document: Pick<Document, 'slug' | 'title'>,
): ClaimPlace {
  const quote = claim.passages.map(({ exact }) => exact).join(' […] ')
  return {
    ...{ id: claim.id, number: claim.number },
    document: { slug: document.slug, title: document.title },
    quote: clipText(quote, quoteLength),
    isArchived: claim.archivedAt !== null,
  }
}
