import { locationStatuses } from '@/lib/anchoring/anchor'
import { authorStances, claimKinds, claimStatuses, likelihoods } from '@/lib/claims/scales'
import { partialDateSchema } from '@/lib/documents/document'

/**
 * Filters that are lists of values: a claim passes one where it has any of the values, and all of them must be passed.
 * They are called as the parameters of an address are.
 *
 * - `document`, `question`, `tag`: slugs. A tag stands for what is below it as well.
 * - `position`: "<slug of the question>/<slug of the position>"
 * - `voice`: "author", or who is quoted. Somebody whom a text calls "author" is "Author".
 * - `annotator`: who made the claim or read a position in it
 * - `anchor`: the state of its worst passage
 * - `likelihood`, `kind`: "none" is a claim without one
 */
export const filterLists = [
  'document',
  'question',
  'position',
  'tag',
  'voice',
  'stance',
  'likelihood',
  'kind',
  'annotator',
  'status',
  'anchor',
] as const
export type FilterList = (typeof filterLists)[number]

/** The voice of whoever wrote the document, in a filter. */
export const authorVoice = 'author'

/** The likelihood or the kind of a claim that has none, in a filter. */
export const noValue = 'none'

/** Which claims of a project are wanted; `allClaims` leaves none out but archived ones. */
export type ClaimFilter = Record<FilterList, readonly string[]> & {
  /** ISO 8601 dates of any precision, both included: the document was, or can have been, published between them. */
  from: string | null
  to: string | null
  /** Highlights that nothing is said about, or all others. */
  bare: 'yes' | 'no' | null
  archived: 'no' | 'yes' | 'both'
  /** What to search for, as lib/search reads it; empty for no search. */
  q: string
}

const noValues: readonly string[] = []

export const allClaims: ClaimFilter = {
  document: noValues,
  question: noValues,
  position: noValues,
  tag: noValues,
  voice: noValues,
  stance: noValues,
  likelihood: noValues,
  kind: noValues,
  annotator: noValues,
  status: noValues,
  anchor: noValues,
  from: null,
  to: null,
  bare: null,
  archived: 'no',
  q: '',
}

/** What an address asks for and the project does not have, or no filter has: it is left out and said so. */
export type IgnoredPart = { parameter: string; value: string }

/** The search part of an address, in any of the forms in which it arrives. A leading "?" does not matter. */
export type AddressSearch =
  | string
  | URLSearchParams
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** Values that a filter can have whatever is in the project. */
const knownValues: { [List in FilterList]?: readonly string[] } = {
  stance: authorStances,
  likelihood: [...likelihoods, noValue],
  kind: [...claimKinds, noValue],
  status: claimStatuses,
  anchor: locationStatuses,
}

/** So many values of one filter are enough for people, and few enough for a database. */
const mostValues = 200

/** As long as a name or a slug can be, and a search. */
const longestValue = 500

/** Reads the filters of an address. Whether its documents, tags and people exist is for resolveClaimFilter to say. */
export function parseClaimFilter(search: AddressSearch): {
  filter: ClaimFilter
  ignored: IgnoredPart[]
} {
  const parts = readParts(search)
  const ignored: IgnoredPart[] = parts.filter(({ value }) => !isReadable(value))
  const valuesOf = (parameter: string) =>
    parts.filter((part) => part.parameter === parameter && isReadable(part.value))
  const list = (name: FilterList) => {
    const known = knownValues[name]
    const values = new Set<string>()
    for (const { parameter, value } of valuesOf(name)) {
      const isKnown = known === undefined ? value !== '' : known.includes(value)
      if (isKnown && values.size < mostValues) values.add(value)
      else ignored.push({ parameter, value })
    }
    return [...values]
  }
  const one = <Value extends string>(parameter: string, read: (text: string) => Value | null) => {
    const [first, ...others] = valuesOf(parameter)
    const value = first ? read(first.value) : null
    ignored.push(...(first && value === null ? [first] : []), ...others)
    return value
  }
  const filter: ClaimFilter = {
    ...readLists(list),
    from: one('from', readDate),
    to: one('to', readDate),
    bare: one('bare', (text) => (text === 'yes' || text === 'no' ? text : null)),
    archived: one('archived', (text) => (text === 'yes' || text === 'both' ? text : null)) ?? 'no',
    q: one('q', (text) => text.trim()) ?? '',
  }
  return { filter, ignored }
}

/** The filters as the search part of an address, the same for the same filters. What is not asked for is not said. */
export function serializeClaimFilter(filter: ClaimFilter): string {
  return filterParams(filter).toString()
}

export function filterParams(filter: ClaimFilter): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of filterLists) for (const value of filter[name]) params.append(name, value)
  for (const name of ['from', 'to', 'bare'] as const) {
    const value = filter[name]
    if (value !== null) params.set(name, value)
  }
  if (filter.archived !== 'no') params.set('archived', filter.archived)
  if (filter.q !== '') params.set('q', filter.q)
  return params
}

/** Whether the filter leaves out any claim that is not archived, or shows archived ones. */
export function isFiltering(filter: ClaimFilter): boolean {
  return filterParams(filter).size > 0
}

/** The filter with a value more of one of its lists, or without it where it has it. */
export function toggleValue(filter: ClaimFilter, list: FilterList, value: string): ClaimFilter {
  const values = filter[list]
  const others = values.filter((other) => other !== value)
  return { ...filter, [list]: others.length < values.length ? others : [...values, value] }
}

/** The value of the voice filter for who asserts a claim; null is the author. */
export function voiceValue(speaker: string | null): string {
  if (speaker === null) return authorVoice
  return speaker === authorVoice ? 'Author' : speaker
}

export function readParts(search: AddressSearch): IgnoredPart[] {
  if (typeof search === 'string') return readParts(new URLSearchParams(search))
  const entries: Iterable<[string, string | readonly string[] | undefined]> =
    search instanceof URLSearchParams ? search : Object.entries(search)
  return [...entries].flatMap(([parameter, value]) =>
    [value ?? []].flat().map((one) => ({ parameter, value: one })),
  )
}

/** What no database could keep is in no claim, nor is what is longer than any name. */
function isReadable(value: string): boolean {
  return value.length <= longestValue && value.isWellFormed() && !value.includes('\0')
}

function readLists(list: (name: FilterList) => string[]): Record<FilterList, string[]> {
  return {
    document: list('document'),
    question: list('question'),
    position: list('position'),
    tag: list('tag'),
    voice: list('voice'),
    stance: list('stance'),
    likelihood: list('likelihood'),
    kind: list('kind'),
    annotator: list('annotator'),
    status: list('status'),
    anchor: list('anchor'),
  }
}

function readDate(text: string): string | null {
  const date = partialDateSchema.safeParse(text)
  return date.success ? date.data : null
}
