import type { z } from 'zod'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { writePairedBy } from '@/lib/db/write-pair'
import {
  newPair,
  pairName,
  pairRequestSchema,
  requirePairContent,
  requireStoredPair,
} from '@/lib/workflows/judged-pair'
import { runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const pairClaimsSchema = pairRequestSchema

/** Sets two claims side by side on a question by hand. Where somebody has done so already, that stays. */
export async function pairClaims(
  context: WorkContext,
  request: z.infer<typeof pairClaimsSchema>,
): Promise<StoredPair> {
  return runBatch(context, request, async (work) => {
    const content = await requirePairContent(work, request)
    await writePairedBy(work.recording, newPair(request, work.actor.name), work.now)
    return {
      label: `Pair of ${pairName(content)}`,
      value: await requireStoredPair(work, request),
    }
  })
}
