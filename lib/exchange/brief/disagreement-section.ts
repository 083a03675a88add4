import {
  boldNode,
  headingNode,
  type InlineNode,
  listNodes,
  mentionedClaimNode,
  paragraphNode,
} from '@/lib/briefs/brief-nodes'
import {
  disagreementKinds,
  type Verdict,
  type VerdictOutcome,
  verdictOutcomes,
} from '@/lib/comparison/verdict'
import type { EditorNode } from '@/lib/documents/document'
import { type BriefPair, citing } from '@/lib/exchange/brief/brief-material'
import { counted, joined, kindNames, outcomeNames } from '@/lib/exchange/brief/brief-words'

/** So many pairs are written out under one heading; the project has them all. */
const mostPairs = 40

/** How the pairs were judged, of which kinds their disagreements are, and each pair with why. */
export function disagreementNodes(pairs: readonly BriefPair[]): EditorNode[] {
  if (pairs.length === 0) return [paragraphNode('No two claims oppose each other.')]
  return [
    paragraphNode(countWords(pairs)),
    ...kindNodes(pairs),
    ...verdictOutcomes.flatMap((outcome) => outcomeNodes(outcome, pairs)),
  ]
}

/** "Of 24 pairs 4 are contradictions, 9 partial contradictions and 11 compatible." */
export function countWords(pairs: readonly BriefPair[]): string {
  const found = verdictOutcomes.flatMap((outcome) => {
    const count = withOutcome(outcome, pairs).length
    if (count === 0) return []
    return [`${count.toLocaleString('en')} ${outcomeNames[outcome][count === 1 ? 'one' : 'many']}`]
  })
  const states = { split: 'split', open: 'not judged yet', stale: 'judged before a claim changed' }
  const left = (['split', 'open', 'stale'] as const).flatMap((state) => {
    const count = pairs.filter(({ standing }) => standing.state === state).length
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${states[state]}`]
  })
  return `Of ${counted(pairs.length, 'pair')}: ${joined([...found, ...left])}.`
}

/** Disagreements by their kind; a pair of two kinds is under both. */
function kindNodes(pairs: readonly BriefPair[]): EditorNode[] {
  const disputed = pairs.filter(({ standing: { outcome } }) => isDispute(outcome))
  const entries = disagreementKinds.flatMap((kind): InlineNode[][] => {
    const ofKind = disputed.filter(({ standing }) => standing.kinds.includes(kind))
    return ofKind.length === 0
      ? []
      : [[boldNode(`${kindNames[kind]}.`), ' ', ...pairsInLine(ofKind), '.']]
  })
  return listNodes(entries)
}

function isDispute(outcome: VerdictOutcome | null): boolean {
  return outcome === 'contradiction' || outcome === 'partial' || outcome === 'superseded'
}

function outcomeNodes(outcome: VerdictOutcome, pairs: readonly BriefPair[]): EditorNode[] {
  const found = withOutcome(outcome, pairs)
  if (found.length === 0) return []
  const left = found.length - mostPairs
  const { many } = outcomeNames[outcome]
  return [
    headingNode(3, `${many[0]?.toUpperCase()}${many.slice(1)}`),
    ...listNodes(found.slice(0, mostPairs).map(pairEntry)),
    ...(left > 0 ? [paragraphNode(`And ${counted(left, 'more pair')} in the project.`)] : []),
  ]
}

function withOutcome(outcome: VerdictOutcome, pairs: readonly BriefPair[]): BriefPair[] {
  return pairs.filter(({ standing }) => standing.outcome === outcome)
}

/** Both claims, and why: the words of the resolution, else of every reviewer. */
function pairEntry(pair: BriefPair): InlineNode[] {
  return [...sideBySide(pair), whyWords(pair)]
}

export function whyWords({ standing, verdicts }: BriefPair): string {
  const { resolution, supersedingClaimId } = standing
  const said = resolution
    ? [{ who: resolution.by, reason: resolution.reason }]
    : verdicts.current.map(({ reviewer, reason }) => ({ who: reviewer, reason }))
  const reasons = said
    .filter(({ reason }) => reason !== '')
    .map(({ who, reason }) => `${reason} (${who})`)
  const override = resolution?.overrideReason
    ? [`Resolved although readers differ: ${resolution.overrideReason}`]
    : []
  const unnamed =
    supersedingClaimId === null && standing.outcome === 'superseded'
      ? ['Which claim replaces the other was not said']
      : []
  const all = [...reasons, ...override, ...unnamed]
  return all.length === 0 ? '.' : `. ${all.join(' ')}`
}

/** "C-65 (IISS 2023, ¶ 7) against C-157 …" as two mentions with their sources. */
export function sideBySide({ claims: [a, b] }: BriefPair): InlineNode[] {
  const withSource = { withSource: true }
  return [
    mentionedClaimNode(citing(a), withSource),
    ' against ',
    mentionedClaimNode(citing(b), withSource),
  ]
}

function pairsInLine(pairs: readonly BriefPair[]): InlineNode[] {
  const shown = pairs
    .slice(0, mostPairs)
    .flatMap(({ claims: [a, b] }, place): InlineNode[] => [
      place === 0 ? '' : '; ',
      mentionedClaimNode(citing(a)),
      ' against ',
      mentionedClaimNode(citing(b)),
    ])
  const left = pairs.length - mostPairs
  return left > 0 ? [...shown, `; and ${counted(left, 'more pair')}`] : shown
}

/** Verdicts that differ from what the project made of a pair. */
export function dissentNodes(pairs: readonly BriefPair[]): EditorNode[] {
  const entries = pairs.flatMap((pair) => {
    const { resolution, dissent, outcome } = pair.standing
    if (!resolution || !outcome) return []
    const resolved = `: resolved as ${outcomeNames[outcome].one} by ${resolution.by}.`
    return dissent.map((verdict): InlineNode[] => [
      ...sideBySide(pair),
      `${resolved} ${verdictWords(verdict)}`,
    ])
  })
  if (entries.length > 0) return listNodes(entries)
  return [paragraphNode(noDissentWords(pairs))]
}

function noDissentWords(pairs: readonly BriefPair[]): string {
  const reviewers = new Set(pairs.flatMap(({ standing }) => standing.reviewers))
  if (reviewers.size < 2) return 'None is recorded: fewer than two reviewers judged these pairs.'
  return 'No reviewer’s verdict differs from what was resolved.'
}

/** "Ana says compatible: they speak of other years." */
export function verdictWords({ reviewer, outcome, reason }: Verdict): string {
  const because = reason === '' ? '' : `: ${reason}`
  return sentence(`${reviewer} says ${outcomeNames[outcome].one}${because}`)
}

function sentence(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`
}
