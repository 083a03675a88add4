'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { redo, redoSchema } from '@/lib/workflows/redo'
import { saveQuestion, saveQuestionSchema } from '@/lib/workflows/save-question'
import { undo, undoSchema } from '@/lib/workflows/undo'

export const saveQuestionAction = action(saveQuestionSchema, async (input) =>
  saveQuestion(await localContext(), input),
)

export const undoAction = action(undoSchema, async (input) => undo(await localContext(), input))

export const redoAction = action(redoSchema, async (input) => redo(await localContext(), input))
