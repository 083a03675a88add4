'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { giveVerdict, giveVerdictSchema } from '@/lib/workflows/give-verdict'
import { pairClaims, pairClaimsSchema } from '@/lib/workflows/pair-claims'
import { resolvePair, resolvePairSchema } from '@/lib/workflows/resolve-pair'

export const giveVerdictAction = action(giveVerdictSchema, async (input) =>
  giveVerdict(await localContext(), input),
)

export const resolvePairAction = action(resolvePairSchema, async (input) =>
  resolvePair(await localContext(), input),
)

export const pairClaimsAction = action(pairClaimsSchema, async (input) =>
  pairClaims(await localContext(), input),
)
