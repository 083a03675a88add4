import type { TextRange } from '@/lib/text/text-range'
import type { Revisions, TrackedPassage } from '@/tests/bench/anchoring/mutations'
import { type Answer, isSamePlace } from '@/tests/bench/anchoring/score'

export const lossKinds = [
  'gone or turned, taken for the same',
  'put elsewhere without asking',
  'the same, asked about',
  'the same, lost',
  'put elsewhere, asking',
  'gone, put somewhere, asking',
  'reworded, taken for the same',
  'reworded, lost',
] as const
export type LossKind = (typeof lossKinds)[number]

/** A passage that a way did not do well with, in what it stood in and in what it was said to stand in. */
export type LossCase = {
  kind: LossKind
  turn: string | null
  was: string
  is: string
  found: string
}

export function lossCaseOf(
  { oldText, newText }: Pick<Revisions, 'oldText' | 'newText'>,
  { passage, truth }: TrackedPassage,
  answer: Answer,
): LossCase | null {
  const kind = lossKindOf(truth, answer)
  if (kind === null) return null
  return {
    kind,
    turn: truth.kind === 'there' && truth.turn ? `${truth.turn.kind} ${truth.turn.where}` : null,
    was: shown(oldText, passage),
    is: truth.kind === 'gone' ? 'gone' : shown(newText, truth.range),
    found: answer === null ? 'lost' : shown(newText, answer.range),
  }
}

function lossKindOf(truth: TrackedPassage['truth'], answer: Answer): LossKind | null {
  if (truth.kind !== 'there' || truth.edit === 'meaning') {
    if (answer && !answer.asks) return 'gone or turned, taken for the same'
    if (truth.kind === 'gone' && answer) return 'gone, put somewhere, asking'
    if (truth.kind !== 'there') return null
  }
  const isSame = truth.edit === 'none' || truth.edit === 'typography'
  if (answer === null) return isSame ? 'the same, lost' : 'reworded, lost'
  if (!isSamePlace(truth.range, answer.range)) {
    return answer.asks ? 'put elsewhere, asking' : 'put elsewhere without asking'
  }
  if (isSame && answer.asks) return 'the same, asked about'
  return truth.edit === 'words' && !answer.asks ? 'reworded, taken for the same' : null
}

/** The passage between brackets, with some of its company. */
function shown(text: string, { start, end }: TextRange): string {
  const before = text.slice(Math.max(0, start - 50), start)
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replaceAll('\n', '⏎')
}
