import { boardOf, documentsAsOf } from '@/lib/comparison/board'
import type { PairScope, QuestionMaterial } from '@/lib/comparison/candidate-pairs'
import { choosePairs, countWaiting, pairListOf, standsAt } from '@/lib/comparison/pair-list'
import type { PairState } from '@/lib/comparison/pair-standing'
import { isContradiction, type ReviewMaterial } from '@/lib/comparison/review-pairs'
import { supersedingsOf, withoutSuperseded } from '@/lib/comparison/superseding'
import type { Position, Question } from '@/lib/questions/question'
import { exclusivePositions, unrelatedPositions } from '@/lib/questions/relation-between'

export type Contestedness = {
  /** Every live position with the documents that hold it, in the order of the question. */
  stands: { position: Position; documentIds: string[] }[]
  /** The documents that hold some position. */
  documentIds: string[]
  /** Documents that hold a position which another document excludes. */
  opposedDocumentIds: string[]
  /** Claims that oppose each other, and those that somebody set side by side by hand. */
  candidates: number
  /** Candidates that wait for a reviewer, stale ones included. */
  unjudged: number
  stale: number
  /** Candidates on which reviewers came to different outcomes and that nobody resolved. */
  split: number
  /** Candidates resolved or agreed to be contradictions; a source that rebuts whom it quotes is no source against another. */
  contradictions: Record<PairScope, number>
  /** Two held positions of which nobody has said whether they exclude each other. */
  unrelated: [Position, Position][]
  /** "2 documents against 1" */
  sentence: string
}

type Stand = Contestedness['stands'][number]

/**
 * How contested a question is, by documents and by pairs. It counts and never says who is right. Documents that were
 * surely published after the "as of" date count for nothing, and so do claims that had been superseded by then.
 */
export function contestednessOf(
  everything: ReviewMaterial & { asOf?: string | null },
): Contestedness {
  const documents = documentsAsOf(everything.documents, everything.asOf ?? null)
  const material = { ...everything, documents }
  const { question } = material
  const stands = standsOf(withoutSuperseded(material))
  const documentIds = [...new Set(stands.flatMap((stand) => stand.documentIds))]
  const opposed = opposedStands(question, stands)
  const sides = sidesOf(question, opposed)
  const list = pairListOf(material)
  const pairs = choosePairs(list, standsAt(list, supersedingsOf(material)))
  const countOf = (state: PairState) =>
    pairs.touched.filter(({ standing }) => standing.state === state).length
  const contradictions = pairs.touched.filter(isContradiction)
  const countIn = (scope: PairScope) => contradictions.filter((pair) => pair.scope === scope).length
  return {
    stands,
    documentIds,
    opposedDocumentIds: [...new Set(opposed.flatMap((stand) => stand.documentIds))],
    candidates: pairs.places.length,
    unjudged: countWaiting(pairs),
    stale: countOf('stale'),
    split: countOf('split'),
    contradictions: {
      sources: countIn('sources'),
      speakers: countIn('speakers'),
      'inner-tension': countIn('inner-tension'),
    },
    unrelated: unrelatedHeldPositions(question, stands),
    sentence: describeSides(sides, documentIds.length),
  }
}

/**
 * Most opposed documents first, then most contradictions between sources, then most candidate pairs, then the order
 * of the questions.
 */
export function byContestedness(
  a: { question: Question; contestedness: Contestedness },
  b: { question: Question; contestedness: Contestedness },
): number {
  return (
    b.contestedness.opposedDocumentIds.length - a.contestedness.opposedDocumentIds.length ||
    b.contestedness.contradictions.sources - a.contestedness.contradictions.sources ||
    b.contestedness.candidates - a.contestedness.candidates ||
    a.question.ordinal - b.question.ordinal
  )
}

function standsOf(material: QuestionMaterial): Stand[] {
  return boardOf({ ...material, coverage: [] }).rows.map(({ position, cells }) => ({
    position,
    documentIds: cells.filter((cell) => cell.count > 0).map((cell) => cell.documentId),
  }))
}

/** Stands with a document that another document opposes; a document alone on both sides opposes nobody. */
function opposedStands(question: Question, stands: Stand[]): Stand[] {
  return stands
    .map((stand) => ({
      ...stand,
      documentIds: stand.documentIds.filter((documentId) =>
        rivalsOf(question, stand, stands).some((rival) =>
          rival.documentIds.some((rivalId) => rivalId !== documentId),
        ),
      ),
    }))
    .filter((stand) => stand.documentIds.length > 0)
}

function rivalsOf(question: Question, stand: Stand, stands: Stand[]): Stand[] {
  const rivalIds = new Set(
    exclusivePositions(question)
      .filter((pair) => pair.some(({ id }) => id === stand.position.id))
      .flatMap((pair) => pair.map(({ id }) => id)),
  )
  return stands.filter((other) => other !== stand && rivalIds.has(other.position.id))
}

/** Documents side by side: positions that exclude the very same positions stand on one side. */
function sidesOf(question: Question, opposed: Stand[]): Set<string>[] {
  const sides = new Map<string, Set<string>>()
  for (const stand of opposed) {
    const rivals = rivalsOf(question, stand, opposed).map(({ position }) => position.id)
    const side = sides.get(rivals.join(' ')) ?? new Set<string>()
    for (const documentId of stand.documentIds) side.add(documentId)
    sides.set(rivals.join(' '), side)
  }
  return [...sides.values()]
}

function unrelatedHeldPositions(question: Question, stands: Stand[]): [Position, Position][] {
  const held = new Set(
    stands.filter((stand) => stand.documentIds.length > 0).map((stand) => stand.position.id),
  )
  return unrelatedPositions(question).filter(([a, b]) => held.has(a.id) && held.has(b.id))
}

function describeSides(sides: Set<string>[], documentCount: number): string {
  const [largest, ...others] = sides.map((side) => side.size).toSorted((a, b) => b - a)
  if (largest !== undefined && others.length > 0) {
    return `${countDocuments(largest)} against ${others.join(' against ')}`
  }
  if (documentCount === 0) return 'No document takes a position yet'
  if (documentCount === 1) return '1 document takes a position, none against it'
  return `${countDocuments(documentCount)} take a position, none against another`
}

function countDocuments(count: number): string {
  return count === 1 ? '1 document' : `${count} documents`
}
