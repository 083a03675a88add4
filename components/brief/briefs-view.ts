import { briefPath } from '@/lib/addresses'
import { type PairState, pairStates } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { briefMaterial } from '@/lib/exchange/brief/brief-material'
import { checkBrief } from '@/lib/exchange/brief/brief-problems'
import { citedClaims } from '@/lib/exchange/brief/cited-claim'
import { exportMaterial } from '@/lib/exchange/export-material'
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
}

/** Long enough to tell two quotes apart. */
const quoteLength = 140

export function briefsViewOf(snapshot: ProjectSnapshot, wanted: string | null): BriefsView {
  const questions = snapshot.questions.filter(({ archivedAt }) => archivedAt === null)
  const chosen = questions.find(({ slug }) => slug === wanted) ?? questions[0] ?? null
  return {
    project: snapshot.project.slug,
    briefs: briefEntries(snapshot),
    questions: questions.map(({ slug, text }) => ({ slug, text })),
    question: chosen?.slug ?? null,
    pairs: chosen ? pairEntries(snapshot, chosen.slug) : [],
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

function pairEntries(snapshot: ProjectSnapshot, question: string): PairEntry[] {
  const { pairs, index } = briefMaterial(snapshot, { kind: 'question', question })
  return pairs
    .map(({ claims, standing }) => ({
      key: claims.map(({ number }) => number).join('-'),
      claimA: claims[0].number,
      claimB: claims[1].number,
      sides: claims.map((claim) => ({
        source: shortDocumentName(index.document(claim.documentId)),
        quote: clipText(claim.passages.map(({ exact }) => exact).join(' […] '), quoteLength),
      })),
      state: standing.state,
      outcome: standing.outcome,
    }))
    .toSorted((a, b) => pairStates.indexOf(b.state) - pairStates.indexOf(a.state))
}
