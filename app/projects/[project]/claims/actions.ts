'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { saveView, saveViewSchema } from '@/lib/workflows/save-view'
import { setViewArchived, setViewArchivedSchema } from '@/lib/workflows/set-view-archived'

export const saveViewAction = action(saveViewSchema, async (input) =>
  saveView(await localContext(), input),
)

export const setViewArchivedAction = action(setViewArchivedSchema, async (input) =>
  setViewArchived(await localContext(), input),
)
