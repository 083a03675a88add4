import { agreementPath, disagreementsPath } from '@/lib/addresses'
import {
  type AgreementFigures,
  agreementFigures,
} from '@/lib/comparison/agreement/agreement-figures'
import type { AgreementUnit } from '@/lib/comparison/agreement/agreement-unit'
import {
  agreementUnits,
  comparedPairs,
  filterUnits,
} from '@/lib/comparison/agreement/agreement-units'
import { staleVerdictCount } from '@/lib/comparison/agreement/verdict-units'
import { documentsByDate } from '@/lib/comparison/board'
import { claimStanding } from '@/lib/comparison/claim-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Hidable } from '@/lib/comparison/view'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { compareText } from '@/lib/text/compare-text'
import { type AgreementSearch, filterOfSearch, withAgreementSearch } from './agreement-search'

/** The figures of some units, with the way to the units themselves. */
export type FiguresRow = {
  key: string
  name: string
  /** The page about these units alone. */
  href: string
  /** The list of what annotators disagree on. */
  disagreementsHref: string
  /** The list of all units that were compared. */
  comparedHref: string
  figures: AgreementFigures
}

export type Breakdown = {
  title: string
  /** Of the first column. */
  heading: string
  rows: FiguresRow[]
  /** How many have nothing that could be compared, and are left out. */
  emptyCount: number
}

export type AgreementView = {
  project: string
  search: AgreementSearch
  whole: FiguresRow
  breakdowns: Breakdown[]
  /** Everybody who said something of this kind, by name, whatever the filters. */
  people: string[]
  /** Units that only one annotator said something about. */
  aloneCount: number
  staleCount: number
  /** Claims that are left out because nobody knows where they are. */
  unplacedCount: number
  questions: Choice[]
  tags: Choice[]
  documents: Choice[]
  /** Every two people who share a unit, whatever the filters. */
  pairs: Choice[]
  /** Whether what others said is hidden from whoever looks, and so is in no figure. */
  isPartial: boolean
  hrefWith: (change: Partial<AgreementSearch>) => string
}

/** One thing that can be looked at alone. */
export type Choice = { value: string; label: string; change: Partial<AgreementSearch> }

export function agreementViewOf(
  snapshot: ProjectSnapshot,
  search: AgreementSearch,
  hides: readonly Hidable[] = [],
): AgreementView {
  const all = agreementUnits(snapshot, search)
  const units = filterUnits(all, filterOfSearch(snapshot, search))
  const choices = choicesOf(snapshot, search, all)
  const rowOf = rowMaker(snapshot, search, units)
  return {
    ...choices,
    project: snapshot.project.slug,
    search,
    whole: rowOf({ value: 'all', label: 'All together', change: {} }),
    breakdowns: breakdownsOf(search, choices, rowOf),
    people: peopleOf(all),
    aloneCount: units.filter(({ said }) => said.length === 1).length,
    staleCount: search.subject === 'verdicts' ? staleVerdictCount(snapshot) : 0,
    unplacedCount: unplacedCount(snapshot),
    isPartial:
      hides.includes('readings') || (search.subject === 'verdicts' && hides.includes('verdicts')),
    hrefWith: (change) =>
      withAgreementSearch(agreementPath(snapshot.project.slug), { ...search, ...change }),
  }
}

type RowMaker = (choice: Choice) => FiguresRow

function rowMaker(
  snapshot: ProjectSnapshot,
  search: AgreementSearch,
  units: readonly AgreementUnit[],
): RowMaker {
  const { slug } = snapshot.project
  return ({ value, label, change }) => {
    const narrowed = { ...search, ...change }
    const list = disagreementsPath(slug)
    return {
      key: value,
      name: label,
      href: withAgreementSearch(agreementPath(slug), narrowed),
      disagreementsHref: withAgreementSearch(list, narrowed),
      comparedHref: withAgreementSearch(list, narrowed, { show: 'all' }),
      figures: agreementFigures(filterUnits(units, filterOfSearch(snapshot, narrowed))),
    }
  }
}

type Choices = Pick<AgreementView, 'questions' | 'tags' | 'documents' | 'pairs'>

/** Everything of the project that the subject knows, whether it has units or not. */
function choicesOf(
  { questions, tags, documents }: ProjectSnapshot,
  { subject, between }: AgreementSearch,
  units: readonly AgreementUnit[],
): Choices {
  const live = <Thing extends { archivedAt: string | null }>(things: readonly Thing[]) =>
    things.filter(({ archivedAt }) => archivedAt === null)
  const isAsked = subject === 'positions' || subject === 'verdicts'
  return {
    questions: live(isAsked ? questions : [])
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map(({ slug, text }) => ({ value: slug, label: text, change: { question: slug } })),
    tags: live(subject === 'tags' ? tags : [])
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map(({ slug, name }) => ({ value: slug, label: name, change: { tag: slug } })),
    documents: documentsByDate(live(documents)).map((document) => ({
      value: document.slug,
      label: shortDocumentName(document),
      change: { document: document.slug },
    })),
    pairs: withChosen(comparedPairs(units), between).map((pair) => ({
      value: JSON.stringify(pair),
      label: pair.join(' and '),
      change: { between: pair },
    })),
  }
}

/** Two people whom the address names stay there to be chosen, though they share nothing here. */
function withChosen(
  pairs: readonly [string, string][],
  between: AgreementSearch['between'],
): [string, string][] {
  const isThere = pairs.some((pair) => JSON.stringify(pair) === JSON.stringify(between))
  return between && !isThere ? [...pairs, between] : [...pairs]
}

/** By everything that the search does not settle yet; annotators are always named. */
function breakdownsOf(
  { question, tag, document, between }: AgreementSearch,
  choices: Choices,
  rowOf: RowMaker,
): Breakdown[] {
  const pairs = between
    ? choices.pairs.filter(({ value }) => value === JSON.stringify(between))
    : choices.pairs
  return [
    { title: 'By question', heading: 'Question', choices: question ? [] : choices.questions },
    { title: 'By tag', heading: 'Tag', choices: tag ? [] : choices.tags },
    { title: 'By document', heading: 'Document', choices: document ? [] : choices.documents },
    { title: 'By two annotators', heading: 'Annotators', choices: pairs },
  ].flatMap(({ title, heading, choices: chosen }) => {
    const rows = chosen.map(rowOf).filter(({ figures }) => figures.unitCount > 0)
    if (rows.length === 0) return []
    return [{ title, heading, rows, emptyCount: chosen.length - rows.length }]
  })
}

function peopleOf(units: readonly AgreementUnit[]): string[] {
  return [...new Set(units.flatMap(({ said }) => said.map(({ by }) => by)))].toSorted(compareText)
}

function unplacedCount({ claims }: ProjectSnapshot): number {
  const standings = claims.map(claimStanding)
  return standings.filter((standing) => standing === 'needs-review' || standing === 'orphaned')
    .length
}
