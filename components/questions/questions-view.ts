import { reviewHref } from '@/components/pair/pair-search'
import { boardPath, claimsPath, positionsPath } from '@/lib/addresses'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { type QuestionCounts, questionCounts } from '@/lib/comparison/question-counts'
import type { Hidable } from '@/lib/comparison/view'
import type { Question } from '@/lib/questions/question'
import { orderState, type QuestionLine, questionLines } from '@/lib/questions/question-order'
import { livePositions } from '@/lib/questions/relation-between'

/** A number with the way to what it counts. */
export type CountLink = { count: number; href: string }

export type QuestionRow = {
  id: string
  text: string
  href: string
  boardHref: string
  positions: number
  claims: CountLink
  documents: CountLink
  pairs: CountLink
  /** Pairs that wait for a reviewer. */
  open: CountLink
}

export type QuestionsView = {
  project: string
  /** The questions in use, in their order. */
  lines: QuestionLine[]
  /** Each of them, by its id. */
  rows: Record<string, QuestionRow>
  /** Names the order that the page was made with. */
  order: string
  archived: { id: string; slug: string; text: string; claims: CountLink; href: string }[]
  hides: readonly Hidable[]
}

/** All questions of a project with what there is on each, to whom some of it is hidden. */
export function questionsView(snapshot: ProjectSnapshot, hides: readonly Hidable[]): QuestionsView {
  const { project, questions } = snapshot
  const counts = questionCounts(snapshot)
  const rowOf = (question: Question) => questionRow(project.slug, question, counts.get(question.id))
  const live = questions.filter(({ archivedAt }) => archivedAt === null)
  return {
    project: project.slug,
    lines: questionLines(questions),
    rows: Object.fromEntries(live.map((question) => [question.id, rowOf(question)])),
    order: orderState(questions),
    archived: questions
      .filter(({ archivedAt }) => archivedAt !== null)
      .map((question) => {
        const { id, text, claims, href } = rowOf(question)
        return { id, slug: question.slug, text, claims, href }
      }),
    hides,
  }
}

const nothing: QuestionCounts = {
  ...{ claims: 0, documents: 0, pairs: 0, open: 0 },
  positions: new Map(),
}

export function questionRow(
  project: string,
  question: Question,
  { claims, documents, pairs, open }: QuestionCounts = nothing,
): QuestionRow {
  const { id, slug, text } = question
  const boardHref = boardPath(project, slug)
  const review = { question: slug, scope: null, kinds: [] }
  return {
    ...{ id, text, boardHref },
    href: positionsPath(project, slug),
    positions: livePositions(question).length,
    claims: { count: claims, href: claimsOnHref(project, slug) },
    documents: { count: documents, href: boardHref },
    pairs: { count: pairs, href: reviewHref(project, { ...review, aim: 'all' }) },
    open: { count: open, href: reviewHref(project, { ...review, aim: 'nobody' }) },
  }
}

/** The claims table, narrowed to what was read on a question. */
export function claimsOnHref(project: string, question: string): string {
  return `${claimsPath(project)}?${new URLSearchParams({ question })}`
}

/** The claims table, narrowed to what was read as taking a position. */
export function claimsAtHref(project: string, question: string, position: string): string {
  return `${claimsPath(project)}?${new URLSearchParams({ position: `${question}/${position}` })}`
}
