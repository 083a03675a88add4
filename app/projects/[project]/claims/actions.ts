'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { bulkPreviewSchema, viewBulkChange } from '@/lib/boundary/view-bulk-change'
import { bulkChangeClaims, bulkChangeClaimsSchema } from '@/lib/workflows/bulk-change-claims'
import { saveView, saveViewSchema } from '@/lib/workflows/save-view'
import { setViewArchived, setViewArchivedSchema } from '@/lib/workflows/set-view-archived'

export const saveViewAction = action(saveViewSchema, async (input) =>
  saveView(await localContext(), input),
)

export const setViewArchivedAction = action(setViewArchivedSchema, async (input) =>
  setViewArchived(await localContext(), input),
)

export const previewChangeAction = action(bulkPreviewSchema, async (input) =>
  viewBulkChange(await localContext(), input),
)

export const changeClaimsAction = action(bulkChangeClaimsSchema, async (input) =>
  bulkChangeClaims(await localContext(), input),
)
