'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { giveVerdict, giveVerdictSchema } from '@/lib/workflows/give-verdict'

export const giveVerdictAction = action(giveVerdictSchema, async (input) =>
  giveVerdict(await localContext(), input),
)
