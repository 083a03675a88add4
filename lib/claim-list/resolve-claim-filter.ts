import { type LocationStatus, locationStatuses } from '@/lib/anchoring/anchor'
import {
  authorVoice,
  type ClaimFilter,
  type FilterList,
  type IgnoredPart,
  noValue,
  voiceValue,
} from '@/lib/claims/claim-filter'
import {
  type AuthorStance,
  authorStances,
  type ClaimKind,
  type ClaimStatus,
  claimKinds,
  claimStatuses,
  type Likelihood,
  likelihoods,
} from '@/lib/claims/scales'
import { dayRange } from '@/lib/comparison/date-gap'
import { speakerKey } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import type { Question, Tag } from '@/lib/questions/question'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import type { SearchNode } from '@/lib/search/search-query'
import { compareCodePoints } from '@/lib/text/compare-code-points'
import { slugOf } from '@/lib/text/slug'

/** A document as a list of claims names it. */
export type ListedDocument = Pick<
  Document,
  'id' | 'slug' | 'title' | 'authors' | 'publisher' | 'publishedOn' | 'language' | 'archivedAt'
>

/** What of a project filters can name, archived or not. */
export type FilterGround = {
  documents: readonly ListedDocument[]
  questions: readonly Question[]
  tags: readonly Tag[]
  /** Everybody whom a claim quotes, in every spelling. */
  speakers: readonly string[]
  /** Everybody who made a claim or read a position in one. */
  annotators: readonly string[]
}

/** Which claims are wanted, by ids; null where a filter leaves none out. */
export type ResolvedFilter = {
  documentIds: ReadonlySet<string> | null
  /** Documents that were, or can have been, published in the time. */
  publishedIds: ReadonlySet<string> | null
  questionIds: ReadonlySet<string> | null
  positionIds: ReadonlySet<string> | null
  /** With what is below them. */
  tagIds: ReadonlySet<string> | null
  /** In every spelling; null is the author. */
  speakers: ReadonlySet<string | null> | null
  stances: ReadonlySet<AuthorStance> | null
  likelihoods: ReadonlySet<Likelihood | null> | null
  kinds: ReadonlySet<ClaimKind | null> | null
  annotators: ReadonlySet<string> | null
  statuses: ReadonlySet<ClaimStatus> | null
  anchors: ReadonlySet<LocationStatus> | null
  bare: boolean | null
  archived: ClaimFilter['archived']
  search: SearchNode | null
}

/** Finds what a filter names. What the project does not have is left out, as if nobody had asked for it. */
export function resolveClaimFilter(
  filter: ClaimFilter,
  ground: FilterGround,
): { resolved: ResolvedFilter; ignored: IgnoredPart[] } {
  const ignored: IgnoredPart[] = []
  const idsOf = <Id>(list: FilterList, find: (value: string) => readonly Id[]) => {
    const ids = new Set<Id>()
    for (const value of filter[list]) {
      const found = find(value)
      for (const id of found) ids.add(id)
      if (found.length === 0) ignored.push({ parameter: list, value })
    }
    return ids.size > 0 ? ids : null
  }
  const tags = tagFinder(ground.tags)
  const resolved: ResolvedFilter = {
    documentIds: idsOf('document', (slug) => idsWithSlug(ground.documents, slug)),
    publishedIds: publishedBetween(ground.documents, filter),
    questionIds: idsOf('question', (slug) => idsWithSlug(ground.questions, slug)),
    positionIds: idsOf('position', (value) => findPosition(ground.questions, value)),
    tagIds: idsOf('tag', tags),
    speakers: idsOf('voice', (value) => findSpeakers(ground.speakers, value)),
    stances: idsOf('stance', (value) => valuesNamed(authorStances, value)),
    likelihoods: idsOf('likelihood', (value) => valuesOrNone(likelihoods, value)),
    kinds: idsOf('kind', (value) => valuesOrNone(claimKinds, value)),
    annotators: idsOf('annotator', (value) => valuesNamed(ground.annotators, value)),
    statuses: idsOf('status', (value) => valuesNamed(claimStatuses, value)),
    anchors: idsOf('anchor', (value) => valuesNamed(locationStatuses, value)),
    bare: filter.bare === null ? null : filter.bare === 'yes',
    archived: filter.archived,
    search: parseSearchQuery(filter.q).root,
  }
  if (filter.q !== '' && resolved.search === null) ignored.push({ parameter: 'q', value: filter.q })
  return { resolved, ignored }
}

/** Where a resolved filter keeps each list. */
export const resolvedNames = {
  document: 'documentIds',
  question: 'questionIds',
  position: 'positionIds',
  tag: 'tagIds',
  voice: 'speakers',
  stance: 'stances',
  likelihood: 'likelihoods',
  kind: 'kinds',
  annotator: 'annotators',
  status: 'statuses',
  anchor: 'anchors',
} as const satisfies Record<FilterList, keyof ResolvedFilter>

/** "<slug of the question>/<slug of the position>" */
export function positionValue(question: Pick<Question, 'slug'>, position: { slug: string }) {
  return `${question.slug}/${position.slug}`
}

/** The name that one is a value of the voice filter by, whatever the spelling: that which comes first. */
export function voiceValues(speakers: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const speaker of speakers.toSorted(compareCodePoints)) {
    const key = speakerKey(speaker)
    if (!names.has(key)) names.set(key, voiceValue(speaker))
  }
  return names
}

function idsWithSlug(named: readonly { id: string; slug: string }[], slug: string): string[] {
  return named.filter((one) => one.slug === slug).map(({ id }) => id)
}

function valuesNamed<Value extends string>(known: readonly Value[], text: string): Value[] {
  return known.filter((value) => value === text)
}

function valuesOrNone<Value extends string>(
  known: readonly Value[],
  text: string,
): (Value | null)[] {
  return text === noValue ? [null] : valuesNamed(known, text)
}

function findSpeakers(speakers: readonly string[], value: string): (string | null)[] {
  if (value === authorVoice) return [null]
  const key = speakerKey(value)
  return speakers.filter((speaker) => speaker === value || speakerKey(speaker) === key)
}

/** The position, or the one that took it over, with all that were merged into it: old addresses lead to what became. */
function findPosition(questions: readonly Question[], value: string): string[] {
  return questions.flatMap((question) => {
    const position = question.positions.find((one) => positionValue(question, one) === value)
    if (!position) return []
    const found = new Set([survivorOf(position, question.positions).id])
    addMerged(found, question.positions)
    return [...found]
  })
}

type Mergeable = { id: string; mergedIntoId: string | null }

/** What is left of something that was merged, perhaps several times; itself where it was not. */
function survivorOf<Known extends Mergeable>(merged: Known, all: readonly Known[]): Known {
  const seen = new Set<string>()
  let survivor = merged
  for (let next: Known | undefined = merged; next && !seen.has(next.id); ) {
    seen.add(next.id)
    survivor = next
    const { mergedIntoId }: Known = next
    next = all.find(({ id }) => id === mergedIntoId)
  }
  return survivor
}

/** A set goes on to what is added while it is read. */
function addMerged(found: Set<string>, all: readonly Mergeable[]): void {
  for (const id of found) {
    for (const merged of all) if (merged.mergedIntoId === id) found.add(merged.id)
  }
}

/**
 * Finds the tags of a slug: the tag, or what it was merged into, and all that is below it or was merged into any of
 * these. A slug that no tag has can be that of a name under which one was known.
 */
export function tagFinder(tags: readonly Tag[]): (slug: string) => string[] {
  const below = new Map<string, string[]>()
  const put = (id: string | null, tag: Tag) => {
    if (id !== null) below.set(id, [...(below.get(id) ?? []), tag.id])
  }
  for (const tag of tags) {
    put(tag.parentId, tag)
    put(tag.mergedIntoId, tag)
  }
  return (slug) => {
    const named = tags.filter((tag) => tag.slug === slug)
    const known =
      named.length > 0
        ? named
        : tags.filter(({ aliases }) => aliases.some((alias) => slugOf(alias) === slug))
    const found = new Set(known.map((tag) => survivorOf(tag, tags).id))
    for (const id of found) for (const next of below.get(id) ?? []) found.add(next)
    return [...found]
  }
}

/** The values of the tag filter that find a tag, by its id. What was merged is found, and is no value itself. */
export function tagValues(tags: readonly Tag[]): ReadonlyMap<string, string[]> {
  const find = tagFinder(tags)
  return valuesByFound(tags.filter(isWhole).map(({ slug }) => ({ value: slug, ids: find(slug) })))
}

/** The same of positions. */
export function positionValues(questions: readonly Question[]): ReadonlyMap<string, string[]> {
  const values = questions.flatMap((question) =>
    question.positions.filter(isWhole).map((position) => positionValue(question, position)),
  )
  return valuesByFound(values.map((value) => ({ value, ids: findPosition(questions, value) })))
}

function isWhole({ mergedIntoId }: Mergeable): boolean {
  return mergedIntoId === null
}

function valuesByFound(
  found: readonly { value: string; ids: readonly string[] }[],
): ReadonlyMap<string, string[]> {
  const values = new Map<string, string[]>()
  for (const { value, ids } of found) {
    for (const id of ids) values.set(id, [...(values.get(id) ?? []), value])
  }
  return values
}

/** Null where no time was asked for. An undated document is in none. */
function publishedBetween(
  documents: readonly ListedDocument[],
  { from, to }: Pick<ClaimFilter, 'from' | 'to'>,
): ReadonlySet<string> | null {
  if (from === null && to === null) return null
  const first = from === null ? Number.NEGATIVE_INFINITY : dayRange(from).first
  const last = to === null ? Number.POSITIVE_INFINITY : dayRange(to).last
  const isWithin = ({ publishedOn }: ListedDocument) => {
    if (publishedOn === null) return false
    const days = dayRange(publishedOn)
    return days.last >= first && days.first <= last
  }
  return new Set(documents.filter(isWithin).map(({ id }) => id))
}
