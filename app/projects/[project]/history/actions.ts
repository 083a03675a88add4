'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import {
  restoreClaimVersion,
  restoreClaimVersionSchema,
} from '@/lib/workflows/restore-claim-version'
import { takeBack, takeBackSchema } from '@/lib/workflows/take-back'

export const takeBackAction = action(takeBackSchema, async (input) =>
  takeBack(await localContext(), input),
)

export const restoreClaimVersionAction = action(restoreClaimVersionSchema, async (input) =>
  restoreClaimVersion(await localContext(), input),
)
