import { outcomeWords } from '@/components/pair/verdict-words'
import {
  boardPath,
  claimPath,
  disagreementsFilePath,
  disagreementsPath,
  pairPath,
} from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import {
  type AgreementUnit,
  comparableUnits,
  isDisagreement,
  type Said,
} from '@/lib/comparison/agreement/agreement-unit'
import { agreementUnits, filterUnits } from '@/lib/comparison/agreement/agreement-units'
import { outcomeScale } from '@/lib/comparison/agreement/verdict-units'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { verdictOutcomes } from '@/lib/comparison/verdict'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { type AgreementSearch, filterOfSearch, withAgreementSearch } from './agreement-search'

/** Enough to read on, and few enough to be there at once. */
export const unitsOnPage = 50

export type ListSearch = AgreementSearch & {
  /** Whether units on which all agree are listed as well. */
  shows: 'disagreements' | 'all'
  /** Counted from 1. */
  page: number
}

export type ListedClaim = { claim: Claim; href: string; document: string; language: string }

/** Claims on the very same words, quoted once. */
export type QuotedClaims = [ListedClaim, ...ListedClaim[]]

/** What one annotator said, and on which of the claims that are quoted; none where they are all the same. */
export type ListedSaying = Pick<Said, 'by' | 'words' | 'reason'> & { on: ListedClaim[] }

export type ListedUnit = {
  key: string
  differs: boolean
  /** The question or the tag it is about, with its page; null for likelihoods. */
  topic: { label: string; href: string | null } | null
  /** The pair of two claims that was judged. */
  pairHref: string | null
  /** A whole sentence, where that is the unit. */
  sentence: { text: string; document: string; language: string } | null
  quotes: QuotedClaims[]
  sayings: ListedSaying[]
}

export type DisagreementsView = {
  search: ListSearch
  disagreementCount: number
  comparedCount: number
  /** Of this page. */
  units: ListedUnit[]
  firstNumber: number
  pageCount: number
  hrefWith: (change: Partial<ListSearch>) => string
  csvHref: string
}

export function disagreementsViewOf(
  snapshot: ProjectSnapshot,
  search: ListSearch,
): DisagreementsView {
  const compared = comparedUnits(snapshot, search)
  const differing = compared.filter(isDisagreement)
  const listed = search.shows === 'all' ? compared : differing
  const pageCount = Math.max(1, Math.ceil(listed.length / unitsOnPage))
  const page = Math.min(search.page, pageCount)
  const first = (page - 1) * unitsOnPage
  const { slug } = snapshot.project
  return {
    search: { ...search, page },
    disagreementCount: differing.length,
    comparedCount: compared.length,
    units: listed.slice(first, first + unitsOnPage).map((unit) => listedUnit(snapshot, unit)),
    firstNumber: first + 1,
    pageCount,
    hrefWith: (change) => listHref(disagreementsPath(slug), { ...search, page: 1, ...change }),
    csvHref: listHref(disagreementsFilePath(slug), { ...search, page: 1 }),
  }
}

/** The units of a search that can be compared, in their order. */
export function comparedUnits(snapshot: ProjectSnapshot, search: AgreementSearch): AgreementUnit[] {
  const units = agreementUnits(snapshot, search)
  return comparableUnits(filterUnits(units, filterOfSearch(snapshot, search)))
}

function listHref(path: string, { shows, page, ...search }: ListSearch): string {
  return withAgreementSearch(path, search, {
    ...(shows === 'all' && { show: 'all' }),
    ...(page > 1 && { page: String(page) }),
  })
}

function listedUnit(snapshot: ProjectSnapshot, unit: AgreementUnit): ListedUnit {
  const claims = claimsOf(snapshot, unit)
  const sayings = unit.said.map(({ by, value, words, reason, claimIds }) => ({
    ...{ by, reason, words: isOnPair(unit) ? outcomeLabel(value) : words },
    on: claims.filter(({ claim }) => claimIds.includes(claim.id)),
  }))
  const isOnOneAndAll = sayings.every(({ on }) => on.length === claims.length)
  return {
    key: unit.id,
    differs: isDisagreement(unit),
    topic: topicOf(snapshot, unit),
    pairHref: pairHrefOf(snapshot, unit, claims),
    sentence: sentenceOf(snapshot, unit),
    quotes: quotesOf(claims),
    sayings: isOnOneAndAll ? sayings.map((saying) => ({ ...saying, on: [] })) : sayings,
  }
}

/** In the order of the claims. */
function quotesOf(claims: readonly ListedClaim[]): QuotedClaims[] {
  const byWords = new Map<string, QuotedClaims>()
  for (const listed of claims) {
    const { documentId, passages, hedge } = listed.claim
    const places = passages.map(({ revisionId, start, end }) => [revisionId, start, end])
    const key = JSON.stringify([documentId, places, hedge.cues])
    const known = byWords.get(key)
    if (known) known.push(listed)
    else byWords.set(key, [listed])
  }
  return [...byWords.values()]
}

function isOnPair({ scaleId }: AgreementUnit): boolean {
  return scaleId === outcomeScale
}

function outcomeLabel(value: string): string {
  const outcome = verdictOutcomes.find((known) => known === value)
  return outcome ? outcomeWords[outcome].label : value
}

/** Every claim that somebody said something on, in the order of the text; of a pair in that of its numbers. */
function claimsOf(snapshot: ProjectSnapshot, { said }: AgreementUnit): ListedClaim[] {
  const ids = new Set(said.flatMap(({ claimIds }) => claimIds))
  return snapshot.claims
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => a.number - b.number)
    .map((claim) => ({ claim, ...placeOf(snapshot, claim) }))
}

function placeOf({ project, documents }: ProjectSnapshot, { documentId, number }: Claim) {
  const document = requireDocument(documents, documentId)
  return {
    href: claimPath(project.slug, document.slug, number),
    document: shortDocumentName(document),
    language: document.language,
  }
}

function requireDocument(documents: ProjectSnapshot['documents'], id: string | undefined) {
  const document = documents.find((known) => known.id === id)
  if (!document) throw new Error(`The project has no document ${id}`)
  return document
}

function topicOf(
  { project, questions, tags }: ProjectSnapshot,
  { questionId, tagId }: AgreementUnit,
): ListedUnit['topic'] {
  const question = questions.find(({ id }) => id === questionId)
  if (question) return { label: question.text, href: boardPath(project.slug, question.slug) }
  const tag = tags.find(({ id }) => id === tagId)
  return tag ? { label: `Tag: ${tag.name}`, href: null } : null
}

function pairHrefOf(
  { project, questions }: ProjectSnapshot,
  unit: AgreementUnit,
  [a, b]: ListedClaim[],
): string | null {
  const question = questions.find(({ id }) => id === unit.questionId)
  if (!isOnPair(unit) || !question || !a || !b) return null
  return pairPath(project.slug, question.slug, a.claim.number, b.claim.number)
}

function sentenceOf(
  { documents }: ProjectSnapshot,
  { sentence, documentIds }: AgreementUnit,
): ListedUnit['sentence'] {
  if (sentence === '') return null
  const document = requireDocument(documents, documentIds[0])
  return { text: sentence, document: shortDocumentName(document), language: document.language }
}

/** What the list's address says apart from the search: see agreement-search.ts. */
export function parseListSearch(
  search: AgreementSearch,
  { show, page }: Record<string, string | string[] | undefined>,
): ListSearch {
  const isNumber = typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page)
  return {
    ...search,
    shows: show === 'all' ? 'all' : 'disagreements',
    page: isNumber ? Number(page) : 1,
  }
}
