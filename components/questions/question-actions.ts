import type { SaveQuestion } from '@/components/question-form/question-form'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import type { Answer } from '@/lib/errors'
import type { Example, Question } from '@/lib/questions/question'
import type {
  ArchivePosition,
  ArchiveQuestion,
  Merge,
  Split,
} from '@/lib/questions/question-change'

/** What every change is sent with whose effect was shown first. */
type Shown = { batchId: string; project: string; basedOn: string }

export type SplitPosition = (input: Shown & { split: Split }) => Promise<Answer<Question>>
export type MergePositions = (input: Shown & { merge: Merge }) => Promise<Answer<Question>>
export type SetPositionArchived = (
  input: Shown & { archive: ArchivePosition },
) => Promise<Answer<Question>>
export type SetQuestionArchived = (
  input: Shown & { archive: ArchiveQuestion },
) => Promise<Answer<Question>>

/** What an example says beside its claim. */
export type ExampleWords = Pick<Example, 'kind' | 'note'>

export type SetPositionExample = (input: {
  batchId: string
  project: string
  questionId: string
  positionId: string
  claimId: string
  /** The example as it was seen; null where the claim was none. */
  seen: ExampleWords | null
  /** Null where it is one no longer. */
  example: ExampleWords | null
}) => Promise<Answer<Question>>

/** Everything that can be done on the page of a question's positions. */
export type PositionActions = UndoSteps & {
  saveQuestion: SaveQuestion
  splitPosition: SplitPosition
  mergePositions: MergePositions
  setPositionArchived: SetPositionArchived
  setQuestionArchived: SetQuestionArchived
  setPositionExample: SetPositionExample
}
