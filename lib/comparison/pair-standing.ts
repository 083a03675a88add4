import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { Resolution } from '@/lib/comparison/resolution'
import { standingVerdicts } from '@/lib/comparison/standing-verdicts'
import {
  type DisagreementKind,
  disagreementKinds,
  type Verdict,
  type VerdictOutcome,
} from '@/lib/comparison/verdict'

/**
 * How far a pair is: nobody judged it; all that was said of it was said of an earlier content; the reviewers who
 * judged it as it is agree; they do not; somebody resolved it, whatever single reviewers say.
 */
export const pairStates = ['open', 'stale', 'agreed', 'split', 'resolved'] as const
export type PairState = (typeof pairStates)[number]

/** What the project makes of a pair now. */
export type PairStanding = {
  state: PairState
  /** Of the resolution, else what all reviewers agree on; null where there is neither. */
  outcome: VerdictOutcome | null
  /** Of the resolution, else all that those who agree named, in the order of the kinds; empty without an outcome. */
  kinds: DisagreementKind[]
  /** In an outcome of "superseded": the claim that replaces the other one, where it was said. */
  supersedingClaimId: string | null
  /** Whoever judged the present content, in the order of their verdicts. */
  reviewers: string[]
  /** What stands: null where nothing was resolved, it was opened again, or a claim changed since. */
  resolution: Resolution | null
  /** The present verdicts that the resolution differs from. They stay and are shown with it. */
  dissent: Verdict[]
}

/**
 * What verdicts and resolutions, each oldest first, make of the content that the key names. A resolution outlasts
 * later verdicts and falls with a change of the content; then verdicts on the new content decide.
 */
export function pairStanding(
  { verdicts, resolutions }: Pick<StoredPair, 'verdicts' | 'resolutions'>,
  contentKey: string,
): PairStanding {
  const { current, stale } = standingVerdicts(verdicts, contentKey)
  const reviewers = current.map(({ reviewer }) => reviewer)
  const newest = resolutions.at(-1) ?? null
  if (newest?.outcome && newest.contentKey === contentKey) {
    return { ...resolved(newest, current), reviewers }
  }
  if (current.length > 0) return { ...judged(current), reviewers }
  return stale.length > 0 || newest?.outcome ? { ...openStanding, state: 'stale' } : openStanding
}

/** Of a pair that nobody has judged yet. */
export const openStanding: PairStanding = {
  state: 'open',
  outcome: null,
  kinds: [],
  supersedingClaimId: null,
  reviewers: [],
  resolution: null,
  dissent: [],
}

/** Whether somebody judged what the pair says now. */
export function isJudged({ state }: Pick<PairStanding, 'state'>): boolean {
  return state !== 'open' && state !== 'stale'
}

function resolved(resolution: Resolution, current: Verdict[]): PairStanding {
  const { outcome, kinds, supersedingClaimId } = resolution
  return {
    ...openStanding,
    ...{ state: 'resolved', outcome, kinds, supersedingClaimId, resolution },
    dissent: current.filter((verdict) => areApart([verdict, resolution])),
  }
}

function judged(current: Verdict[]): PairStanding {
  const [first] = current
  if (!first || areApart(current)) return { ...openStanding, state: 'split' }
  const named = new Set(current.flatMap(({ kinds }) => kinds))
  return {
    ...openStanding,
    state: 'agreed',
    outcome: first.outcome,
    kinds: disagreementKinds.filter((kind) => named.has(kind)),
    supersedingClaimId: supersedingIds(current)[0] ?? null,
  }
}

type Found = Pick<Resolution, 'outcome' | 'supersedingClaimId'>

/** Other outcomes, or the same "superseded" with each claim in the place of the other. */
function areApart(found: readonly Found[]): boolean {
  return (
    new Set(found.map(({ outcome }) => outcome)).size > 1 || new Set(supersedingIds(found)).size > 1
  )
}

function supersedingIds(found: readonly Found[]): string[] {
  return found.flatMap(({ supersedingClaimId }) => supersedingClaimId ?? [])
}
