import type { Claim } from '@/lib/claims/claim'
import type { AuthorStance } from '@/lib/claims/scales'
import { describeLikelihood } from '@/lib/comparison/compare-likelihoods'

/*
 * How readable exports say where a quote is from. Each gives an empty text where there is nothing to say.
 */

/** "paragraph 7", "paragraphs 2 and 4" */
export function describeParagraphs(numbers: readonly number[]): string {
  if (numbers.length === 0) return ''
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(' and ')}`
}

const stanceWords: Record<AuthorStance, string> = {
  asserts: 'the author says it too',
  endorses: 'the author shares it',
  concedes: 'the author concedes it',
  reports: 'the author reports it',
  doubts: 'the author doubts it',
  rejects: 'the author rejects it',
}

/** "said by Kim Jong Un: the author rejects it"; nothing of what the author says. */
export function describeVoice({
  speaker,
  authorStance,
}: Pick<Claim, 'speaker' | 'authorStance'>): string {
  if (speaker === null && authorStance === 'asserts') return ''
  return `${speaker === null ? 'a view of others' : `said by ${speaker}`}: ${stanceWords[authorStance]}`
}

/** "likely (55–80 %): “may”" */
export function describeHedge({ hedge: { cues, likelihood } }: Pick<Claim, 'hedge'>): string {
  const words = cues.map((cue) => `“${cue}”`).join(', ')
  if (likelihood === null) return words === '' ? '' : `hedged: ${words}`
  return words === ''
    ? describeLikelihood(likelihood)
    : `${describeLikelihood(likelihood)}: ${words}`
}
