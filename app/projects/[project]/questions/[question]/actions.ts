'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { setCoverage, setCoverageSchema } from '@/lib/workflows/set-coverage'

export const setCoverageAction = action(setCoverageSchema, async (input) =>
  setCoverage(await localContext(), input),
)
