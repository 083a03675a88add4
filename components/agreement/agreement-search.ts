import {
  type AgreementSubject,
  agreementSubjects,
  type UnitFilter,
} from '@/lib/comparison/agreement/agreement-units'
import { type SpotKind, spotKinds } from '@/lib/comparison/agreement/spots'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'

/** What the address says about which agreement is looked at; null is all of them. */
export type AgreementSearch = {
  subject: AgreementSubject
  spots: SpotKind
  /** Slugs. */
  question: string | null
  tag: string | null
  document: string | null
  /** Two names, sorted. */
  between: [string, string] | null
}

type SearchParams = Record<string, string | string[] | undefined>

export const plainSearch: AgreementSearch = {
  ...{ subject: 'positions', spots: 'passages' },
  ...{ question: null, tag: null, document: null, between: null },
}

/** Reads the search part of an address; what makes no sense, also together, is left out. */
export function parseAgreementSearch(params: SearchParams): AgreementSearch {
  const textOf = (name: string) => {
    const value = params[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  return sensible({
    subject: agreementSubjects.find((subject) => subject === params.of) ?? plainSearch.subject,
    spots: spotKinds.find((spots) => spots === params.unit) ?? plainSearch.spots,
    question: textOf('question'),
    tag: textOf('tag'),
    document: textOf('document'),
    between: namesOf(textOf('annotator'), textOf('other')),
  })
}

/** Verdicts and likelihoods know no sentences, tags and likelihoods no question, and only tags are tags. */
function sensible(search: AgreementSearch): AgreementSearch {
  const { subject } = search
  return {
    ...search,
    spots: subject === 'positions' || subject === 'tags' ? search.spots : 'passages',
    question: subject === 'positions' || subject === 'verdicts' ? search.question : null,
    tag: subject === 'tags' ? search.tag : null,
  }
}

function namesOf(annotator: string | null, other: string | null): [string, string] | null {
  if (annotator === null || other === null || annotator === other) return null
  return annotator < other ? [annotator, other] : [other, annotator]
}

/** The address with the search, the same for the same search; what is as usual is not in it. */
export function withAgreementSearch(
  path: string,
  search: AgreementSearch,
  more: Record<string, string> = {},
): string {
  const { subject, spots, question, tag, document, between } = sensible(search)
  const params = new URLSearchParams()
  if (subject !== plainSearch.subject) params.set('of', subject)
  if (spots !== plainSearch.spots) params.set('unit', spots)
  if (question !== null) params.set('question', question)
  if (tag !== null) params.set('tag', tag)
  if (document !== null) params.set('document', document)
  if (between !== null) {
    params.set('annotator', between[0])
    params.set('other', between[1])
  }
  for (const [name, value] of Object.entries(more)) params.set(name, value)
  return params.size > 0 ? `${path}?${params}` : path
}

/** What the project has none of, or has archived, is left out of the search. */
export function knownSearch(
  { questions, tags, documents }: Pick<ProjectSnapshot, 'questions' | 'tags' | 'documents'>,
  search: AgreementSearch,
): AgreementSearch {
  const known = (things: readonly Listed[], slug: string | null) =>
    things.some((thing) => thing.slug === slug && thing.archivedAt === null) ? slug : null
  return {
    ...search,
    question: known(questions, search.question),
    tag: known(tags, search.tag),
    document: known(documents, search.document),
  }
}

type Listed = { slug: string; archivedAt: string | null }

/** The filter of units that a search names. */
export function filterOfSearch(
  { questions, tags, documents }: Pick<ProjectSnapshot, 'questions' | 'tags' | 'documents'>,
  { question, tag, document, between }: AgreementSearch,
): UnitFilter {
  const idOf = (things: readonly { slug: string; id: string }[], slug: string | null) =>
    things.find((thing) => thing.slug === slug)?.id ?? null
  return {
    questionId: idOf(questions, question),
    tagId: idOf(tags, tag),
    documentId: idOf(documents, document),
    between,
  }
}
