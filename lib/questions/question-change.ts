import { z } from 'zod'
import { positionRelations, questionInputSchema } from '@/lib/questions/question'

const label = z.string().trim().min(1, 'Give the position a label').max(200)
const definition = z.string().trim().max(2000).default('')

/** So many claims can be chosen one by one; all others follow the rest. */
const mostChosen = 20_000

export const splitSchema = z.object({
  questionId: z.uuid(),
  positionId: z.uuid(),
  /** The position itself, in the words that it has afterwards. Its address stays. */
  staying: z.object({ label, definition }),
  /** The one that is made, right after it. */
  parting: z.object({ id: z.uuid(), label, definition }),
  /** How the two stand to each other. To all others the new one stands as the old one does. */
  relation: z.enum(positionRelations),
  /** Where the readings of a claim go that is not chosen, also of one that nobody had in sight. */
  rest: z.enum(['stays', 'parts']),
  /** The claims whose readings go the other way. */
  chosenClaimIds: z.array(z.uuid()).max(mostChosen),
})
export type Split = z.infer<typeof splitSchema>

export const mergeSchema = z.object({
  questionId: z.uuid(),
  /** The position that is given up: it is archived and leads to the other one. */
  fromId: z.uuid(),
  intoId: z.uuid(),
})
export type Merge = z.infer<typeof mergeSchema>

export const archivePositionSchema = z.object({
  questionId: z.uuid(),
  positionId: z.uuid(),
  isArchived: z.boolean(),
})
export type ArchivePosition = z.infer<typeof archivePositionSchema>

export const archiveQuestionSchema = z.object({ questionId: z.uuid(), isArchived: z.boolean() })
export type ArchiveQuestion = z.infer<typeof archiveQuestionSchema>

/** Whatever is done to a question, so that what it changes can be shown first. */
export const questionChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('save'), question: questionInputSchema }),
  z.object({ kind: z.literal('split'), split: splitSchema }),
  z.object({ kind: z.literal('merge'), merge: mergeSchema }),
  z.object({ kind: z.literal('archive-position'), archive: archivePositionSchema }),
  z.object({ kind: z.literal('archive-question'), archive: archiveQuestionSchema }),
])
export type QuestionChange = z.infer<typeof questionChangeSchema>

export function changedQuestionId(change: QuestionChange): string {
  switch (change.kind) {
    case 'save':
      return change.question.id
    case 'split':
      return change.split.questionId
    case 'merge':
      return change.merge.questionId
    default:
      return change.archive.questionId
  }
}
