'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { mergePositions, mergePositionsSchema } from '@/lib/workflows/merge-positions'
import { orderQuestions, orderQuestionsSchema } from '@/lib/workflows/order-questions'
import {
  setPositionArchived,
  setPositionArchivedSchema,
} from '@/lib/workflows/set-position-archived'
import { setPositionExample, setPositionExampleSchema } from '@/lib/workflows/set-position-example'
import {
  setQuestionArchived,
  setQuestionArchivedSchema,
} from '@/lib/workflows/set-question-archived'
import { splitPosition, splitPositionSchema } from '@/lib/workflows/split-position'

export const orderQuestionsAction = action(orderQuestionsSchema, async (input) =>
  orderQuestions(await localContext(), input),
)

export const splitPositionAction = action(splitPositionSchema, async (input) =>
  splitPosition(await localContext(), input),
)

export const mergePositionsAction = action(mergePositionsSchema, async (input) =>
  mergePositions(await localContext(), input),
)

export const setPositionArchivedAction = action(setPositionArchivedSchema, async (input) =>
  setPositionArchived(await localContext(), input),
)

export const setQuestionArchivedAction = action(setQuestionArchivedSchema, async (input) =>
  setQuestionArchived(await localContext(), input),
)

export const setPositionExampleAction = action(setPositionExampleSchema, async (input) =>
  setPositionExample(await localContext(), input),
)
