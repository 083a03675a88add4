'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { revisionPreviewSchema, viewRevisionPreview } from '@/lib/boundary/view-revision-preview'
import { addRevision, addRevisionSchema } from '@/lib/workflows/add-revision'
import { archiveClaim, archiveClaimSchema } from '@/lib/workflows/archive-claim'
import { checkContext, checkContextSchema } from '@/lib/workflows/check-context'
import { markDocumentRead, markDocumentReadSchema } from '@/lib/workflows/mark-document-read'
import { saveClaim, saveClaimSchema } from '@/lib/workflows/save-claim'
import { settlePassage, settlePassageSchema } from '@/lib/workflows/settle-passage'

export const saveClaimAction = action(saveClaimSchema, async (input) =>
  saveClaim(await localContext(), input),
)

export const archiveClaimAction = action(archiveClaimSchema, async (input) =>
  archiveClaim(await localContext(), input),
)

export const checkContextAction = action(checkContextSchema, async (input) =>
  checkContext(await localContext(), input),
)

export const markReadAction = action(markDocumentReadSchema, async (input) =>
  markDocumentRead(await localContext(), input),
)

export const previewRevisionAction = action(revisionPreviewSchema, async (input) =>
  viewRevisionPreview(await localContext(), input),
)

export const addRevisionAction = action(addRevisionSchema, async (input) =>
  addRevision(await localContext(), input),
)

export const settlePassageAction = action(settlePassageSchema, async (input) =>
  settlePassage(await localContext(), input),
)
