import { kindWords, stanceWords, statusWords } from '@/components/claim-words/claim-words'
import type { ComboboxOption } from '@/components/ui/combobox-option'
import type { LocationStatus } from '@/lib/anchoring/anchor'
import { authorVoice, type ClaimFilter, filterLists, noValue } from '@/lib/claims/claim-filter'
import { authorStances, claimKinds, claimStatuses, likelihoods } from '@/lib/claims/scales'
import { describeLikelihood } from '@/lib/comparison/compare-likelihoods'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { ChosenPart, FilterPart } from './filter-parts'
import type { TableNames } from './table-names'

/** How the filters of the claims table are called. */
export const filterLabels: Record<FilterPart, string> = {
  document: 'Document',
  question: 'Question',
  position: 'Position',
  tag: 'Tag',
  voice: 'Voice',
  stance: 'Stance',
  likelihood: 'Likelihood',
  kind: 'Kind',
  annotator: 'Annotator',
  status: 'Status',
  anchor: 'Passage',
  published: 'Published',
  bare: 'Bare highlights',
  archived: 'Archived',
}

export const anchorWords: Record<LocationStatus, string> = {
  exact: 'In place',
  moved: 'Moved with its text',
  'needs-review': 'Needs review',
  orphaned: 'Orphaned',
}

/** What a value of a filter is called, with its place in the palette and what else helps to know it. */
export type ValueWords = Pick<ComboboxOption, 'label' | 'hint' | 'hue' | 'keywords'>

/** A value that the project does not have, or not any more, is called as the address has it. */
export function valueWords(part: ChosenPart, value: string, names: TableNames): ValueWords {
  return namedValue(part, value, names) ?? { label: value }
}

function namedValue(part: ChosenPart, value: string, names: TableNames): ValueWords | null {
  switch (part) {
    case 'document':
      return documentWords(value, names)
    case 'question':
      return textOnly(names.questions.find(({ slug }) => slug === value)?.text)
    case 'position':
      return positionWords(value, names)
    case 'tag':
      return tagWords(value, names)
    case 'voice':
      return value === authorVoice ? { label: 'The author' } : null
    case 'annotator':
      return null
    case 'stance':
      return textOnly(wordOf(authorStances, value, (stance) => stanceWords[stance].label))
    case 'likelihood':
      return value === noValue
        ? { label: 'None stated' }
        : textOnly(wordOf(likelihoods, value, describeLikelihood))
    case 'kind':
      return value === noValue
        ? { label: 'No kind' }
        : textOnly(wordOf(claimKinds, value, (kind) => kindWords[kind].label))
    case 'status':
      return textOnly(wordOf(claimStatuses, value, (status) => statusWords[status]))
    case 'anchor':
      return Object.hasOwn(anchorWords, value)
        ? textOnly(wordOf(anchorStates, value, (state) => anchorWords[state]))
        : null
    case 'bare':
      return { label: value === 'yes' ? 'Not filled in yet' : 'Filled in' }
    case 'archived':
      return { label: value === 'yes' ? 'Only archived claims' : 'Archived claims too' }
  }
}

const anchorStates: readonly LocationStatus[] = ['exact', 'moved', 'needs-review', 'orphaned']

function documentWords(value: string, { documents }: TableNames): ValueWords | null {
  const document = documents.find(({ slug }) => slug === value)
  return document ? { label: document.name, hint: document.title } : null
}

function positionWords(value: string, { questions }: TableNames): ValueWords | null {
  for (const { slug: question, text, positions } of questions) {
    const position = positions.find(({ slug }) => `${question}/${slug}` === value)
    if (position) return { label: position.label, hint: text, ...withHue(position.hue) }
  }
  return null
}

function tagWords(value: string, { tags }: TableNames): ValueWords | null {
  const tag = tags.find(({ slug }) => slug === value)
  if (!tag) return null
  const { name: label, path, aliases: keywords, hue } = tag
  return {
    label,
    ...(path !== label && { hint: path }),
    ...(keywords.length > 0 && { keywords }),
    ...withHue(hue),
  }
}

function withHue(hue: number | null): { hue?: number } {
  return hue === null ? {} : { hue }
}

function textOnly(label: string | undefined): ValueWords | null {
  return label === undefined ? null : { label }
}

function wordOf<Value extends string>(
  known: readonly Value[],
  text: string,
  word: (value: Value) => string,
): string | undefined {
  const value = known.find((one) => one === text)
  return value === undefined ? undefined : word(value)
}

/**
 * The filters as a sentence that says how they go together: "document is RAND 2023 or KEI 2024, and tag is economy".
 * Empty where nothing is left out.
 */
export function filterSentence(filter: ClaimFilter, names: TableNames): string {
  const lists = filterLists
    .filter((list) => filter[list].length > 0)
    .map((list) => {
      const values = filter[list].map((value) => quotedIfLong(valueWords(list, value, names).label))
      return `${filterLabels[list].toLowerCase()} is ${values.join(' or ')}`
    })
  const clauses = [...lists, publishedWords(filter), bareWords(filter), searchWords(filter)]
  const said = clauses.filter((clause) => clause !== '')
  return [said.join(', and '), archivedWords(filter)].filter((part) => part !== '').join('; ')
}

/** Whole questions are set apart from the words around them. */
function quotedIfLong(label: string): string {
  return label.includes(' ') && /[?!.]$/u.test(label) ? `“${label}”` : label
}

/** "published from 2023 to June 2024", "published in 2023"; empty where no date is asked for. */
export function publishedWords({ from, to }: Pick<ClaimFilter, 'from' | 'to'>): string {
  if (from === null && to === null) return ''
  if (from === to) return `published in ${describePartialDate(from)}`
  if (to === null) return `published from ${describePartialDate(from)} on`
  if (from === null) return `published until ${describePartialDate(to)}`
  return `published from ${describePartialDate(from)} to ${describePartialDate(to)}`
}

function bareWords({ bare }: ClaimFilter): string {
  if (bare === null) return ''
  return bare === 'yes' ? 'nothing is filled in yet' : 'something is filled in'
}

function searchWords({ q }: ClaimFilter): string {
  return q === '' ? '' : `its words match “${q}”`
}

function archivedWords({ archived }: ClaimFilter): string {
  if (archived === 'no') return ''
  return archived === 'yes' ? 'archived claims only' : 'archived claims are shown too'
}
