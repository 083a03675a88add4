'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { Forbidden } from '@/lib/errors'
import { createBrief, createBriefSchema } from '@/lib/workflows/create-brief'
import { saveBrief, saveBriefSchema } from '@/lib/workflows/save-brief'
import { setBriefArchived, setBriefArchivedSchema } from '@/lib/workflows/set-brief-archived'

export const createBriefAction = action(createBriefSchema, async (input) =>
  createBrief(await seeingContext(), input),
)

export const saveBriefAction = action(saveBriefSchema, async (input) =>
  saveBrief(await seeingContext(), input),
)

export const setBriefArchivedAction = action(setBriefArchivedSchema, async (input) =>
  setBriefArchived(await seeingContext(), input),
)

/** A brief says who stands where and how it was judged: nobody works on one while that is hidden from them. */
async function seeingContext() {
  const context = await localContext()
  if (context.view.hides.length === 0) return context
  throw new Forbidden(
    'Briefs are put away while something is hidden from you. Show it again in the bar at the top.',
  )
}
