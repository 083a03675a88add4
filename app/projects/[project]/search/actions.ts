'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { annotateMatches, annotateMatchesSchema } from '@/lib/workflows/annotate-matches'

/** Whoever has the readings of others hidden neither learns from it where they stopped nor changes what they made. */
export const annotateMatchesAction = action(annotateMatchesSchema, async (input) => {
  const context = await localContext()
  return annotateMatches(context, input, { onlySeen: context.view.hides.includes('readings') })
})
