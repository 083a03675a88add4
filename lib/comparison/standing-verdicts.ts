import type { Verdict } from '@/lib/comparison/verdict'

export const pairStatuses = ['unjudged', 'judged', 'stale'] as const
export type PairStatus = (typeof pairStatuses)[number]

/** Newest of every reviewer, told apart by whether it judged what the pair says now. */
export type StandingVerdicts = { current: Verdict[]; stale: Verdict[] }

/**
 * A reviewer's newer verdict replaces the older one, also where only the older one judged the present content.
 * In the order given; `verdicts` is oldest first.
 */
export function standingVerdicts(verdicts: Verdict[], contentKey: string): StandingVerdicts {
  const newest = new Map<string, Verdict>()
  for (const verdict of verdicts) {
    newest.delete(verdict.reviewer)
    newest.set(verdict.reviewer, verdict)
  }
  const standing = [...newest.values()]
  return {
    current: standing.filter((verdict) => verdict.contentKey === contentKey),
    stale: standing.filter((verdict) => verdict.contentKey !== contentKey),
  }
}

/** Judged as soon as one reviewer's verdict is on the present content; stale where all are on an earlier one. */
export function pairStatus(verdicts: Verdict[], contentKey: string): PairStatus {
  if (verdicts.length === 0) return 'unjudged'
  return standingVerdicts(verdicts, contentKey).current.length > 0 ? 'judged' : 'stale'
}
