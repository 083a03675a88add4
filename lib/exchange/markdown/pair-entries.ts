import { contentKeyOf } from '@/lib/comparison/content-key'
import { sharedKinds } from '@/lib/comparison/kinds'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import { materialOf } from '@/lib/comparison/question-material'
import type { Resolution } from '@/lib/comparison/resolution'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import type { Verdict } from '@/lib/comparison/verdict'
import { inlineMarkdown } from '@/lib/exchange/markdown/escape-markdown'
import type { ProjectIndex } from '@/lib/exchange/project-index'
import type { Question } from '@/lib/questions/question'

type PairMaterial = { snapshot: ProjectSnapshot; index: ProjectIndex }

/** Each pair of a question with what was made of it: what stands, then all verdicts and resolutions, oldest first. */
export function pairEntries(question: Question, material: PairMaterial): string[] {
  const { snapshot } = material
  const stored = new Map(
    snapshot.pairs
      .filter(({ questionId }) => questionId === question.id)
      .map((pair) => [`${pair.claimAId} ${pair.claimBId}`, pair]),
  )
  return reviewedPairs(materialOf(snapshot, question)).map((pair) =>
    [
      headOf(pair),
      ...historyOf(question, pair, stored.get(`${pair.claimAId} ${pair.claimBId}`), material),
    ].join('\n'),
  )
}

function headOf(pair: ReviewedPair): string {
  const { facts, pairedBy } = pair
  const numbers = facts.sides.map(({ claimNumber }) => `C-${claimNumber}`).join(' against ')
  const byHand = pairedBy === null ? '' : `, set side by side by ${pairedBy}`
  return inlineMarkdown(`${numbers}${byHand}: ${standingWords(pair)}`)
}

function standingWords({ standing, verdicts: { current } }: ReviewedPair): string {
  const { state, outcome, kinds, reviewers, resolution, dissent } = standing
  if (state === 'open') return 'not judged yet'
  if (state === 'split') return 'reviewers are split'
  if (outcome === null) return 'to be judged again, because a claim changed'
  if (state === 'agreed') {
    const shared = findingWords({ outcome, kinds: sharedKinds(current) })
    return reviewers.length === 1 ? shared : `${reviewers.length} reviewers agree, ${shared}`
  }
  const differing = dissent.map((verdict) => `${verdict.reviewer}, ${findingWords(verdict)}`)
  const dissenting = differing.length === 0 ? '' : `; dissent: ${differing.join('; ')}`
  return `resolved by ${resolution?.by}, ${findingWords({ outcome, kinds })}${dissenting}`
}

function historyOf(
  question: Question,
  { claimAId, claimBId, verdicts: { current, stale } }: ReviewedPair,
  stored: StoredPair | undefined,
  { index }: PairMaterial,
): string[] {
  if (!stored) return []
  const contentKey = contentKeyOf(question, index.claim(claimAId), index.claim(claimBId))
  const standing = new Set([...current, ...stale].map(({ id }) => id))
  const noteOf = (given: Verdict | Resolution, isReplaced: boolean) =>
    [
      isReplaced ? ' (replaced by a later verdict)' : '',
      given.contentKey === contentKey ? '' : ' (given before a claim changed)',
    ].join('')
  return [
    ...stored.verdicts.map(
      (verdict) => `${verdictWords(verdict, index)}${noteOf(verdict, !standing.has(verdict.id))}`,
    ),
    ...stored.resolutions.map(
      (resolution) => `${resolutionWords(resolution, index)}${noteOf(resolution, false)}`,
    ),
  ].map((entry) => `  - ${inlineMarkdown(entry)}`)
}

function verdictWords(verdict: Verdict, index: ProjectIndex): string {
  const { reviewer, reason, createdAt } = verdict
  const found = `${findingWords(verdict)}${supersedingWords(verdict, index)}`
  return `${found}, ${reviewer}, ${createdAt.slice(0, 10)}${because(reason)}`
}

function resolutionWords(resolution: Resolution, index: ProjectIndex): string {
  const { by, outcome, kinds, reason, overrideReason, createdAt } = resolution
  const did =
    outcome === null
      ? 'opened again'
      : `resolved: ${findingWords({ outcome, kinds })}${supersedingWords(resolution, index)}`
  const override = overrideReason === null ? '' : ` Though readers differ: ${overrideReason}`
  return `${did}, ${by}, ${createdAt.slice(0, 10)}${because(reason)}${override}`
}

function findingWords({ outcome, kinds }: Pick<Verdict, 'outcome' | 'kinds'>): string {
  const named = kinds.length === 0 ? outcome : `${outcome} (${kinds.join(', ')})`
  return named.replaceAll('-', ' ')
}

function supersedingWords(
  { supersedingClaimId }: Pick<Verdict, 'supersedingClaimId'>,
  index: ProjectIndex,
): string {
  return supersedingClaimId === null ? '' : ` by C-${index.claim(supersedingClaimId).number}`
}

function because(reason: string): string {
  return reason === '' ? '' : `: ${reason}`
}
