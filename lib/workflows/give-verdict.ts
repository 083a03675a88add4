import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { judgedContentOf } from '@/lib/comparison/judged-content'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { verdictInputSchema } from '@/lib/comparison/verdict-input'
import { addVerdict } from '@/lib/db/write-verdict'
import {
  newPair,
  pairName,
  pairRequestSchema,
  requireContentKey,
  requireOneOf,
  requirePairContent,
  requireStoredPair,
} from '@/lib/workflows/judged-pair'
import { runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const giveVerdictSchema = pairRequestSchema.extend({
  contentKey: z.string().max(100),
  verdict: verdictInputSchema,
})

type Input = z.infer<typeof giveVerdictSchema>

/** Adds the actor's verdict on two claims. It is refused where they are not any more what the actor saw. */
export async function giveVerdict(
  context: WorkContext,
  { contentKey, verdict, ...request }: Input,
): Promise<StoredPair> {
  return runBatch(context, request, async (work) => {
    const content = await requirePairContent(work, request)
    requireContentKey(content, contentKey)
    requireOneOf(content, verdict.supersedingClaimId)
    await addVerdict(work.recording, newPair(request, null), {
      ...verdict,
      ...{ id: uuidv7(), contentKey, reviewer: work.actor.name },
      judged: judgedContentOf(content.question, ...content.claims),
      createdAt: work.now.toISOString(),
    })
    return {
      label: `Verdict on ${pairName(content)}`,
      value: await requireStoredPair(work, request),
    }
  })
}
