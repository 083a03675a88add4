import { briefPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { choosePairs, pairAt, pairListOf, standsAt } from '@/lib/comparison/pair-list'
import { type PairState, pairStates } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { materialOf } from '@/lib/comparison/question-material'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import { supersedingsOf } from '@/lib/comparison/superseding'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { checkBrief } from '@/lib/exchange/brief/brief-problems'
import { citedClaims } from '@/lib/exchange/brief/cited-claim'
import { exportMaterial } from '@/lib/exchange/export-material'
import type { Question } from '@/lib/questions/question'
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
  const { pairs, pairCount } = chosen ? pairEntries(snapshot, chosen) : { pairs: [], pairCount: 0 }
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

/** The most settled first, then those that nobody touched, the most contested first. As in a brief, what was replaced is left out. */
function pairEntries(snapshot: ProjectSnapshot, question: Question) {
  const material = materialOf(snapshot, question)
  const list = pairListOf(material)
  const stands = standsAt(list, supersedingsOf(material))
  const { places, touched } = choosePairs(
    list,
    (place) => stands(place) || list.touched.get(place)?.standing.outcome === 'superseded',
  )
  const untouched = places.filter((place) => !list.touched.has(place)).slice(0, mostPairs)
  const listed = [
    ...touched.toSorted(
      (a, b) => pairStates.indexOf(b.standing.state) - pairStates.indexOf(a.standing.state),
    ),
    ...untouched.map((place) => pairAt(list, place)),
  ].slice(0, mostPairs)
  const nameOf = namesOfDocuments(snapshot)
  return {
    pairs: listed.map((pair) => pairEntry(pair, list.claimById, nameOf)),
    pairCount: places.length,
  }
}

function namesOfDocuments({ documents }: ProjectSnapshot): (id: string) => string {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return (id) => {
    const document = byId.get(id)
    return document ? shortDocumentName(document) : ''
  }
}

function pairEntry(
  { claimAId, claimBId, standing }: ReviewedPair,
  claimById: ReadonlyMap<string, Claim>,
  nameOf: (documentId: string) => string,
): PairEntry {
  const [a, b] = [claimAId, claimBId]
    .flatMap((id) => claimById.get(id) ?? [])
    .toSorted((left, right) => left.number - right.number)
  if (!a || !b) throw new Error('a pair is of two claims')
  return {
    key: `${a.number}-${b.number}`,
    ...{ claimA: a.number, claimB: b.number },
    sides: [a, b].map((claim) => ({
      source: nameOf(claim.documentId),
      quote: clipText(claim.passages.map(({ exact }) => exact).join(' […] '), quoteLength),
    })),
    state: standing.state,
    outcome: standing.outcome,
  }
}
