import { counted } from '@/components/ui/counted'
import { sharedKinds } from '@/lib/comparison/kinds'
import type { PairStanding, PairState } from '@/lib/comparison/pair-standing'
import { type Verdict, verdictOutcomes } from '@/lib/comparison/verdict'
import { findingWords, outcomeWords } from './verdict-words'

/** What a badge says of a state; null where there is nothing to say. */
export const stateLabels: Record<PairState, string | null> = {
  open: null,
  stale: 'To judge again',
  agreed: null,
  split: 'Reviewers split',
  resolved: 'Resolved',
}

/**
 * What the project makes of a pair, in a sentence: "2 reviewers agree: contradiction (direct)." Those who agree are said
 * to name what each of them does; `verdicts` are theirs.
 */
export function standingSentence(
  { state, outcome, kinds, reviewers }: Omit<PairStanding, 'dissent'>,
  verdicts: readonly Verdict[],
): string {
  if (state === 'split') return `Reviewers are split: ${tally(verdicts)}.`
  if (outcome === null) {
    return state === 'stale' ? 'Judged before a claim changed. It waits to be judged again.' : ''
  }
  if (state === 'resolved') return `Resolved: ${findingWords({ outcome, kinds })}.`
  const found = findingWords({ outcome, kinds: sharedKinds(verdicts) })
  if (reviewers.length === 1) return `One reviewer: ${found}.`
  return `${counted(reviewers.length, 'reviewer')} agree: ${found}.`
}

/** What a verdict on an earlier content asks for. Of a resolved pair nothing: it waits for nobody. */
export function staleNote(reviewer: string, state: PairState): string {
  const said = `${reviewer} judged this before it changed. It does not count`
  if (state === 'resolved') return `${said}, and as the pair is resolved, it waits for nobody.`
  if (state === 'stale') return `${said}, and the pair waits to be judged again.`
  return `${said} until they judge again.`
}

/** Why a pair that nobody judged as it is now cannot be resolved; `state` is null where the two are no pair. */
export function whyNotResolvable(state: PairState | null): string {
  if (state === null)
    return 'Set the two side by side and judge them first: then they can be resolved.'
  return state === 'stale'
    ? 'Judge the pair first: a claim changed since it was judged.'
    : 'Judge the pair first: then it can be resolved.'
}

/** "2 contradiction, 1 partial contradiction" */
export function tally(verdicts: readonly Pick<Verdict, 'outcome'>[]): string {
  return verdictOutcomes
    .map((outcome) => ({
      outcome,
      count: verdicts.filter((verdict) => verdict.outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcomeWords[outcome].label.toLowerCase()}`)
    .join(', ')
}

/** The same in a few words, for lists: "Contradiction (direct, time)", "Not judged yet". */
export function standingInBrief({ state, outcome, kinds }: PairStanding): string {
  if (state === 'open') return 'Not judged yet'
  if (state === 'stale') return 'To judge again: a claim changed'
  if (outcome === null) return 'Reviewers are split'
  const words = findingWords({ outcome, kinds })
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
