import { briefPath } from '@/lib/addresses'
import { type PairState, pairStates } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { type BriefPair, briefMaterial } from '@/lib/exchange/brief/brief-material'
import { checkBrief } from '@/lib/exchange/brief/brief-problems'
import { citedClaims } from '@/lib/exchange/brief/cited-claim'
import { exportMaterial } from '@/lib/exchange/export-material'
import type { ProjectIndex } from '@/lib/exchange/project-index'
import { clipText } from '@/lib/text/clip-text'
import { sourceWords } from './brief-view'

export type BriefEntry = {
  id: string
  title: string
  href: string
  madeFrom: string
  createdBy: string
  updatedAt: string
  isArchived: boolean
  /** Citations that do not say what they said. */
  problemCount: number
}

export type PairEntry = {
  /** Names the pair within the question. */
  key: string
  claimA: number
  claimB: number
  /** Source and quote of each side. */
  sides: { source: string; quote: string }[]
  state: PairState
  outcome: VerdictOutcome | null
}

export type BriefsView = {
  project: string
  briefs: BriefEntry[]
  /** The live ones. */
  questions: { slug: string; text: string }[]
  /** The question whose pairs are listed; null without questions. */
  question: string | null
  pairs: PairEntry[]
  /** Of all, those that are not listed included. */
  pairCount: number
}

/** A brief is on so many pairs at most, and a list of more is no list to choose from. */
const mostPairs = 500

/** Long enough to tell two quotes apart. */
const quoteLength = 140

export function briefsViewOf(snapshot: ProjectSnapshot, wanted: string | null): BriefsView {
  const questions = snapshot.questions.filter(({ archivedAt }) => archivedAt === null)
  const chosen = questions.find(({ slug }) => slug === wanted) ?? questions[0] ?? null
  const { pairs, pairCount } = chosen
    ? pairEntries(snapshot, chosen.slug)
    : { pairs: [], pairCount: 0 }
  return {
    project: snapshot.project.slug,
    briefs: briefEntries(snapshot),
    questions: questions.map(({ slug, text }) => ({ slug, text })),
    question: chosen?.slug ?? null,
    ...{ pairs, pairCount },
  }
}

/** Newest change first. */
function briefEntries(snapshot: ProjectSnapshot): BriefEntry[] {
  const find = citedClaims(exportMaterial(snapshot, ''))
  return snapshot.briefs
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .map(({ id, slug, title, source, content, createdBy, updatedAt, archivedAt }) => ({
      ...{ id, title, createdBy, updatedAt },
      href: briefPath(snapshot.project.slug, slug),
      madeFrom: sourceWords(snapshot, source).label,
      isArchived: archivedAt !== null,
      problemCount: checkBrief(content, find).problems.length,
    }))
}

/** The most settled first. */
function pairEntries(snapshot: ProjectSnapshot, question: string) {
  const { pairs, index } = briefMaterial(snapshot, { kind: 'question', question })
  const listed = pairs
    .toSorted((a, b) => pairStates.indexOf(b.standing.state) - pairStates.indexOf(a.standing.state))
    .slice(0, mostPairs)
  return { pairs: listed.map((pair) => pairEntry(pair, index)), pairCount: pairs.length }
}

function pairEntry({ claims, standing }: BriefPair, index: ProjectIndex): PairEntry {
  return {
    key: claims.map(({ number }) => number).join('-'),
    claimA: claims[0].number,
    claimB: claims[1].number,
    sides: claims.map((claim) => ({
      source: shortDocumentName(index.document(claim.documentId)),
      quote: clipText(claim.passages.map(({ exact }) => exact).join(' […] '), quoteLength),
    })),
    state: standing.state,
    outcome: standing.outcome,
  }
}
