'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { markSilent, markSilentSchema } from '@/lib/workflows/mark-silent'

export const markSilentAction = action(markSilentSchema, async (input) =>
  markSilent(await localContext(), input),
)
