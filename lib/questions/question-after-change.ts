import type { Assessment } from '@/lib/claims/claim'
import type { Example, Position, Question } from '@/lib/questions/question'
import { questionAfterSave, questionProblem } from '@/lib/questions/question-after-save'
import type {
  ArchivePosition,
  ArchiveQuestion,
  Merge,
  QuestionChange,
  Split,
} from '@/lib/questions/question-change'
import { livePositions } from '@/lib/questions/relation-between'
import { slugOf, uniqueSlug } from '@/lib/text/slug'

/** A reading of a claim as far as a change of the question concerns it. */
type Reading = { claimId: string; positionId: string }

/** What a change makes of a question, and of the readings of claims on it. */
export type ChangedQuestion = {
  question: Question
  /** The position whose readings can take another one; null where all stay. */
  movingFrom: string | null
  /** The position that a reading of the question takes afterwards. It is never lost: it takes one. */
  positionAfter: (reading: Reading) => string
}

/** What keeps a change from being done, in the words of the person who asked; null where nothing does. */
export function changeProblem(question: Question, change: QuestionChange): string | null {
  switch (change.kind) {
    case 'save':
      return questionProblem(change.question)
    case 'split':
      return splitProblem(question, change.split)
    case 'merge':
      return mergeProblem(question, change.merge)
    case 'archive-position':
      return archiveProblem(question, change.archive)
    case 'archive-question':
      return null
  }
}

/** The question after a change that has no problem. `now` is when something is archived that was in use before. */
export function questionAfterChange(
  question: Question,
  change: QuestionChange,
  now: string,
): ChangedQuestion {
  switch (change.kind) {
    case 'save': {
      const { slug, ordinal } = question
      const place = { current: question, slug, ordinal, now }
      return unmoved(questionAfterSave(change.question, place))
    }
    case 'split':
      return afterSplit(question, change.split)
    case 'merge':
      return afterMerge(question, change.merge, now)
    case 'archive-position':
      return unmoved(afterArchivingPosition(question, change.archive, now))
    case 'archive-question':
      return unmoved(afterArchivingQuestion(question, change.archive, now))
  }
}

/** The readings after the change, each with its date and its reader. */
export function assessmentsAfter<Claim extends { id: string; assessments: Assessment[] }>(
  claim: Claim,
  { question, positionAfter }: ChangedQuestion,
): Claim {
  const assessments = claim.assessments.map((assessment) => {
    if (assessment.questionId !== question.id) return assessment
    const { positionId } = assessment
    const after = positionAfter({ claimId: claim.id, positionId })
    return after === positionId ? assessment : { ...assessment, positionId: after }
  })
  const isSame = assessments.every((assessment, index) => assessment === claim.assessments[index])
  return isSame ? claim : { ...claim, assessments }
}

function unmoved(question: Question): ChangedQuestion {
  return { question, movingFrom: null, positionAfter: ({ positionId }) => positionId }
}

/* Splitting a position in two. */

function splitProblem(question: Question, split: Split): string | null {
  if (!isLive(question, split.positionId)) return gone
  if (question.positions.some(({ id }) => id === split.parting.id)) {
    return 'The new position is there already. Close this and open it again.'
  }
  if (livePositions(question).length >= mostPositions) return tooMany
  const others = livePositions(question).filter(({ id }) => id !== split.positionId)
  return sameLabelProblem([...others, split.staying, split.parting])
}

/** As many as a question can be saved with. */
const mostPositions = 20
const tooMany = `A question has ${mostPositions} positions at most.`

function afterSplit(question: Question, split: Split): ChangedQuestion {
  const { positionId, staying, parting, rest } = split
  const taken = new Set(question.positions.map(({ slug }) => slug))
  const made = {
    ...parting,
    ...{ slug: uniqueSlug(slugOf(parting.label), taken), ordinal: 0, examples: [] },
    ...{ mergedIntoId: null, archivedAt: null },
  }
  const chosen = new Set(split.chosenClaimIds)
  const parts = (claimId: string) => chosen.has(claimId) !== (rest === 'parts')
  const positions = inOrder(question.positions).flatMap((position): Position[] => {
    if (position.id !== positionId) return [position]
    const [stay, part] = bothHalves(position.examples, parts)
    return [
      { ...position, ...staying, examples: stay },
      { ...made, examples: part },
    ]
  })
  return {
    question: {
      ...question,
      positions: numbered(positions),
      relations: [
        ...question.relations,
        ...relationsOf(question, positionId).map(({ otherId, relation }) =>
          related(parting.id, otherId, relation),
        ),
        ...(split.relation === 'unknown' ? [] : [related(positionId, parting.id, split.relation)]),
      ],
    },
    movingFrom: positionId,
    positionAfter: (reading) =>
      reading.positionId === positionId && parts(reading.claimId) ? parting.id : reading.positionId,
  }
}

/** Examples go where the readings of their claims go. */
function bothHalves(
  examples: readonly Example[],
  parts: (claimId: string) => boolean,
): [Example[], Example[]] {
  return [
    examples.filter(({ claimId }) => !parts(claimId)),
    examples.filter(({ claimId }) => parts(claimId)),
  ]
}

/* Merging two positions. */

function mergeProblem(question: Question, { fromId, intoId }: Merge): string | null {
  if (fromId === intoId) return 'A position cannot be merged into itself.'
  const from = question.positions.find(({ id }) => id === fromId)
  return from?.mergedIntoId === null && isLive(question, intoId) ? null : gone
}

/** Examples of what it is not stay with the position that is given up: they can be passages of the other one. */
function afterMerge(question: Question, { fromId, intoId }: Merge, now: string): ChangedQuestion {
  const from = question.positions.find(({ id }) => id === fromId)
  const into = question.positions.find(({ id }) => id === intoId)
  const known = new Set(into?.examples.map(({ claimId }) => claimId))
  const comesAlong = ({ kind, claimId }: Example) => kind === 'include' && !known.has(claimId)
  const positions = question.positions.map((position) => {
    const { id, examples } = position
    if (id === intoId) {
      return { ...position, examples: [...examples, ...(from?.examples.filter(comesAlong) ?? [])] }
    }
    if (id !== fromId) return position
    return {
      ...position,
      examples: examples.filter((example) => !comesAlong(example)),
      mergedIntoId: intoId,
      archivedAt: position.archivedAt ?? now,
    }
  })
  return {
    question: { ...question, positions: numbered(archivedLast(positions)) },
    movingFrom: fromId,
    positionAfter: ({ positionId }) => (positionId === fromId ? intoId : positionId),
  }
}

/* Archiving and bringing back. */

function archiveProblem(question: Question, archive: ArchivePosition): string | null {
  const position = question.positions.find(({ id }) => id === archive.positionId)
  if (!position) return gone
  if (archive.isArchived || position.archivedAt === null) return null
  const live = livePositions(question)
  return live.length >= mostPositions ? tooMany : sameLabelProblem([...live, position])
}

function afterArchivingPosition(
  question: Question,
  { positionId, isArchived }: ArchivePosition,
  now: string,
): Question {
  const positions = question.positions.map((position) => {
    if (position.id !== positionId) return position
    if (isArchived) return { ...position, archivedAt: position.archivedAt ?? now }
    return { ...position, mergedIntoId: null, archivedAt: null }
  })
  return { ...question, positions: numbered(archivedLast(positions)) }
}

function afterArchivingQuestion(
  question: Question,
  { isArchived }: ArchiveQuestion,
  now: string,
): Question {
  return { ...question, archivedAt: isArchived ? (question.archivedAt ?? now) : null }
}

/* What they share. */

const gone =
  'The position is not in use any more. Close this and open it again to see what there is now.'

function isLive(question: Question, positionId: string): boolean {
  return livePositions(question).some(({ id }) => id === positionId)
}

/** Nobody could tell two positions apart that have one label, in whatever case. */
function sameLabelProblem(positions: readonly { label: string }[]): string | null {
  const names = positions.map(({ label }) => label.trim().normalize('NFKC').toLowerCase())
  const twice = positions.find((_, index) => names.indexOf(names[index] ?? '') < index)
  return twice
    ? `Two positions would have the label “${twice.label}”. Give one another label.`
    : null
}

function relationsOf(question: Question, positionId: string) {
  return question.relations.flatMap(({ positionAId, positionBId, relation }) => {
    if (positionAId === positionId) return [{ otherId: positionBId, relation }]
    return positionBId === positionId ? [{ otherId: positionAId, relation }] : []
  })
}

type Relation = Question['relations'][number]

function related(id: string, otherId: string, relation: Relation['relation']): Relation {
  return id < otherId
    ? { positionAId: id, positionBId: otherId, relation }
    : { positionAId: otherId, positionBId: id, relation }
}

function inOrder(positions: readonly Position[]): Position[] {
  return positions.toSorted((a, b) => a.ordinal - b.ordinal)
}

function archivedLast(positions: readonly Position[]): Position[] {
  const ordered = inOrder(positions)
  return [
    ...ordered.filter(({ archivedAt }) => archivedAt === null),
    ...ordered.filter(({ archivedAt }) => archivedAt !== null),
  ]
}

function numbered(positions: readonly Position[]): Position[] {
  return positions.map((position, ordinal) => ({ ...position, ordinal }))
}
