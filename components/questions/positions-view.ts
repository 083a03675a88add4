import { describeVoice } from '@/components/passage/describe-voice'
import { claimPath, positionsPath, questionsPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { questionCounts } from '@/lib/comparison/question-counts'
import type { Hidable } from '@/lib/comparison/view'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { formerLabels } from '@/lib/questions/former-labels'
import type { Example, Position, Question } from '@/lib/questions/question'
import { placesOf, questionLines } from '@/lib/questions/question-order'
import { livePositions } from '@/lib/questions/relation-between'
import { type CountLink, claimsAtHref, type QuestionRow, questionRow } from './questions-view'

/** A passage that shows what a position means. */
export type ExampleView = Example & {
  number: number
  href: string
  claim: Pick<Claim, 'passages' | 'hedge'>
  source: string
  /** Who says it, where that is not the author. */
  voice: string
}

export type PositionView = {
  position: Position
  /** Its place among the positions in use, from 0: that is its colour. Null for an archived one. */
  hue: number | null
  claims: CountLink
  documents: CountLink
  examples: ExampleView[]
  /** Labels under which it is found as well. */
  formerly: string[]
  /** The label of the position that took its readings over; null where none did. */
  mergedInto: string | null
}

export type NamedQuestion = { text: string; href: string }

export type PositionsView = {
  project: string
  question: Question
  row: QuestionRow
  positions: PositionView[]
  archived: PositionView[]
  /** What it is a part of, and what its own parts are. */
  parent: NamedQuestion | null
  parts: NamedQuestion[]
  questionsHref: string
  hides: readonly Hidable[]
}

/** A question with its positions, to whom some of the project is hidden. */
export function positionsView(
  snapshot: ProjectSnapshot,
  question: Question,
  hides: readonly Hidable[],
): PositionsView {
  const { project, questions } = snapshot
  const counts = questionCounts({ ...snapshot, questions: [question] }).get(question.id)
  const named = ({ text, slug }: Question): NamedQuestion => ({
    text,
    href: positionsPath(project.slug, slug),
  })
  const places = placesOf(questionLines(questions))
  const questionOf = (id: string | null) => questions.find((known) => known.id === id)
  const parent = questionOf(places.find(({ id }) => id === question.id)?.parentId ?? null)
  const live = livePositions(question)
  const viewOf = (position: Position): PositionView => {
    const index = live.indexOf(position)
    const held = counts?.positions.get(position.id)
    const href = claimsAtHref(project.slug, question.slug, position.slug)
    const into = question.positions.find(({ id }) => id === position.mergedIntoId)
    return {
      position,
      hue: index === -1 ? null : index,
      claims: { count: held?.claims ?? 0, href },
      documents: { count: held?.documents ?? 0, href },
      examples: examplesOf(snapshot, position),
      formerly: formerLabels(question, position.id),
      mergedInto: into?.label ?? null,
    }
  }
  return {
    project: project.slug,
    question,
    row: questionRow(project.slug, question, counts),
    positions: live.map(viewOf),
    archived: question.positions.filter(({ archivedAt }) => archivedAt !== null).map(viewOf),
    parent: parent ? named(parent) : null,
    parts: places
      .filter(({ parentId }) => parentId === question.id)
      .flatMap(({ id }) => {
        const part = questionOf(id)
        return part ? [named(part)] : []
      }),
    questionsHref: questionsPath(project.slug),
    hides,
  }
}

/** Examples whose claims may not be seen are not there. */
function examplesOf(
  { project, claims, documents }: ProjectSnapshot,
  { examples }: Position,
): ExampleView[] {
  return examples.flatMap((example) => {
    const claim = claims.find(({ id }) => id === example.claimId)
    const document = documents.find(({ id }) => id === claim?.documentId)
    if (!claim || !document) return []
    const { number, passages, hedge, speaker, authorStance } = claim
    return {
      ...{ ...example, number },
      href: claimPath(project.slug, document.slug, number),
      claim: { passages, hedge },
      source: shortDocumentName(document),
      voice: speaker === null && authorStance === 'asserts' ? '' : describeVoice(claim),
    }
  })
}
