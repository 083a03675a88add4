import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { readersDiffer } from '@/lib/comparison/claim-standing'
import { pairStanding } from '@/lib/comparison/pair-standing'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { lacksOverrideMessage, type ResolutionInput } from '@/lib/comparison/resolution'
import { resolutionInputSchema } from '@/lib/comparison/resolution-input'
import type { View } from '@/lib/comparison/view'
import { addResolution } from '@/lib/db/write-resolution'
import { Conflict, Forbidden, InvalidInput } from '@/lib/errors'
import {
  findStoredPair,
  type PairContent,
  pairName,
  pairRequestSchema,
  requireContentKey,
  requireOneOf,
  requirePairContent,
  requireStoredPair,
} from '@/lib/workflows/judged-pair'
import { runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const resolvePairSchema = pairRequestSchema.extend({
  contentKey: z.string().max(100),
  /** The newest resolution that the actor saw; null for none. */
  seenResolutionId: z.string().max(100).nullable(),
  resolution: resolutionInputSchema,
})

type Input = z.infer<typeof resolvePairSchema>

/**
 * Says what the project makes of a pair; an outcome of null opens it again. Verdicts stay as they are. It is refused
 * where another resolution stands than the one the actor saw, where nobody judged the pair as it is, and where readers
 * differ on what a claim says, unless a reason is given; and to whom others' verdicts on it are hidden yet.
 */
export async function resolvePair(
  context: WorkContext & { view?: View },
  { contentKey, seenResolutionId, resolution, ...request }: Input,
): Promise<StoredPair> {
  return runBatch(context, request, async (work) => {
    const content = await requirePairContent(work, request)
    requireContentKey(content, contentKey)
    requireOneOf(content, resolution.supersedingClaimId)
    const stored = await findStoredPair(work, request)
    requireVerdictOfOnesOwn(context, stored, contentKey)
    requireSeen(content, stored, seenResolutionId)
    const pair = requireResolvable(stored, contentKey, resolution)
    await addResolution(work.recording, pair.id, {
      ...resolution,
      overrideReason: requiredOverride(content, resolution),
      ...{ id: uuidv7(), by: work.actor.name, contentKey },
      createdAt: work.now.toISOString(),
    })
    const did = resolution.outcome === null ? 'Opening' : 'Resolution of'
    return {
      label: `${did} ${pairName(content)}${resolution.outcome === null ? ' again' : ''}`,
      value: await requireStoredPair(work, request),
    }
  })
}

/** From whom others' verdicts are hidden: they see them, and can settle them, once they have given their own. */
function requireVerdictOfOnesOwn(
  { actor, view }: WorkContext & { view?: View },
  pair: StoredPair | null,
  contentKey: string,
): void {
  if (!view?.hides.includes('verdicts')) return
  if (pair && pairStanding(pair, contentKey).reviewers.includes(actor)) return
  throw new Forbidden(
    'What others made of the pair is hidden from you until you have judged it. Give your verdict first, or show their verdicts.',
  )
}

/** Whoever has not read what others made of the pair since must not replace it. */
function requireSeen(content: PairContent, pair: StoredPair | null, seenId: string | null): void {
  const newest = pair?.resolutions.at(-1) ?? null
  if ((newest?.id ?? null) === seenId) return
  throw new Conflict(
    `${pairName(content)} were resolved, or opened again, since you opened the pair. Reload the page and read why.`,
  )
}

function requireResolvable(
  pair: StoredPair | null,
  contentKey: string,
  { outcome }: ResolutionInput,
): StoredPair {
  const isOpening = outcome === null
  if (isOpening && pair?.resolutions.at(-1)?.outcome) return pair
  if (isOpening) throw new InvalidInput('The pair is not resolved, so it is open already.')
  if (pair && pairStanding(pair, contentKey).reviewers.length > 0) return pair
  throw new InvalidInput('Nobody has judged the pair as it is now. Give a verdict first.')
}

/** Null where readers agree: there is nothing to override. */
function requiredOverride(
  { question, claims }: PairContent,
  { outcome, overrideReason }: ResolutionInput,
): string | null {
  if (outcome === null || !claims.some((claim) => readersDiffer(claim, question.id))) return null
  if (overrideReason === null) throw new InvalidInput(`${lacksOverrideMessage}.`)
  return overrideReason
}
