'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { requireMergeable } from '@/lib/boundary/view-codebook'
import { mergeTags, mergeTagsSchema } from '@/lib/workflows/merge-tags'
import { moveTag, moveTagSchema } from '@/lib/workflows/move-tag'
import { removeTagExample, removeTagExampleSchema } from '@/lib/workflows/remove-tag-example'
import { saveTag, saveTagSchema } from '@/lib/workflows/save-tag'
import { saveTagExample, saveTagExampleSchema } from '@/lib/workflows/save-tag-example'
import { setTagArchived, setTagArchivedSchema } from '@/lib/workflows/set-tag-archived'

export const saveTagAction = action(saveTagSchema, async (input) =>
  saveTag(await localContext(), input),
)

export const moveTagAction = action(moveTagSchema, async (input) =>
  moveTag(await localContext(), input),
)

export const mergeTagsAction = action(mergeTagsSchema, async (input) => {
  const context = await localContext()
  requireMergeable(context)
  return mergeTags(context, input)
})

export const setTagArchivedAction = action(setTagArchivedSchema, async (input) =>
  setTagArchived(await localContext(), input),
)

export const saveTagExampleAction = action(saveTagExampleSchema, async (input) =>
  saveTagExample(await localContext(), input),
)

export const removeTagExampleAction = action(removeTagExampleSchema, async (input) =>
  removeTagExample(await localContext(), input),
)
