import type { TextRange } from '@/lib/text/text-range'
import {
  type Draft,
  type Edit,
  graver,
  type Sentence,
  type Token,
} from '@/tests/bench/anchoring/draft'
import type { TurnKind } from '@/tests/bench/anchoring/meaning-rules'

/**
 * Where a passage of the old text is in the new one. `edit` is the gravest thing done to it; a passage whose own
 * words are untouched and in whose sentence the meaning was turned is `meaning` too if that happened as near as
 * context is kept, else `company`: nobody can ask for either answer then.
 */
export type Truth =
  | { kind: 'there'; range: TextRange; edit: Edit | 'company'; turn: Turned | null }
  /** Less than half of its words are left there. Not counted as found or lost, but never to be taken for it. */
  | { kind: 'remnant'; range: TextRange }
  | { kind: 'gone' }

/** What was turned, and whether it was in the passage or beside it in its sentence. */
export type Turned = { kind: TurnKind; where: 'inside' | 'beside' }

/** So much of a passage must be left to be the passage. */
const leftToBeThere = 0.5

/** A word that came or went so near to a quote is seen in the 32 code units of context that are kept of it. */
export const nearby = 24

type Placed = { token: Token; sentence: Sentence; start: number; end: number }

/** Answers for passages of the old text: whole words of one paragraph. */
export function truthOf(draft: Draft): (passage: TextRange) => Truth {
  const placed = placedTokens(draft)
  const inOldOrder = placed
    .filter(({ token }) => token.from !== null)
    .sort((a, b) => (a.token.from?.start ?? 0) - (b.token.from?.start ?? 0))
  const placeInNew = new Map(placed.map((one, index) => [one, index]))
  return (passage) => {
    const first = firstEndingAfter(inOldOrder, passage.start)
    const own: Placed[] = []
    for (let index = first; index < inOldOrder.length; index += 1) {
      const one = inOldOrder[index]
      if (!one?.token.from || one.token.from.start >= passage.end) break
      own.push(one)
    }
    return truthOfTokens(own, placed, placeInNew)
  }
}

function placedTokens({ blocks }: Draft): Placed[] {
  const placed: Placed[] = []
  let start = 0
  const place = (token: Token, sentence: Sentence) => {
    placed.push({ token, sentence, start, end: start + token.text.length })
    start += token.text.length
  }
  for (const { sentences, gap } of blocks) {
    for (const sentence of sentences) for (const token of sentence) place(token, sentence)
    place(gap, [])
  }
  return placed
}

function firstEndingAfter(inOldOrder: Placed[], offset: number): number {
  let low = 0
  let high = inOldOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOldOrder[middle]?.token.from?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function truthOfTokens(own: Placed[], placed: Placed[], placeInNew: Map<Placed, number>): Truth {
  const left = own.filter(({ start, end }) => end > start)
  const words = own.filter(({ token }) => token.isWord)
  const wordsLeft = words.filter(({ start, end }) => end > start)
  const first = left[0]
  const last = left.at(-1)
  if (!first || !last || wordsLeft.length === 0) return { kind: 'gone' }
  const range = { start: first.start, end: last.end }
  if (wordsLeft.length < words.length * leftToBeThere) return { kind: 'remnant', range }
  // What was put in between the words of a passage has become a part of it.
  const from = placeInNew.get(own[0] ?? first) ?? 0
  const to = placeInNew.get(own.at(-1) ?? last) ?? 0
  const within = placed.slice(from, to + 1)
  const edit = editOf(own, within)
  if (edit === 'words') return { kind: 'there', range, edit, turn: null }
  if (edit === 'meaning') return { kind: 'there', range, edit, turn: turnedIn(within, 'inside') }
  const beside = turnedBeside(placed, { from, to })
  if (beside.length === 0) return { kind: 'there', range, edit, turn: null }
  const near = beside.filter((one) => isNear(one, range))
  return near.length === 0
    ? { kind: 'there', range, edit: 'company', turn: null }
    : { kind: 'there', range, edit: 'meaning', turn: turnedIn(near, 'beside') }
}

/** Edits can undo each other: a sentence put in and taken out again, a word replaced by the one beside it. */
function editOf(own: Placed[], within: Placed[]): Edit {
  const was = own.map(({ token }) => token.was).join('')
  const now = within.map(({ token }) => token.text).join('')
  return was === now ? 'none' : within.map(({ token }) => token.edit).reduce(graver, 'none')
}

function turnedIn(placed: Placed[], where: Turned['where']): Turned | null {
  const kind = placed.find(({ token }) => token.turn)?.token.turn
  return kind ? { kind, where } : null
}

/** Where the sentences around a passage were turned. */
function turnedBeside(placed: Placed[], { from, to }: { from: number; to: number }): Placed[] {
  return [...sameSentence(placed, from, -1), ...sameSentence(placed, to, 1)].filter(
    ({ token }) => token.edit === 'meaning',
  )
}

function isNear({ token, start, end }: Placed, range: TextRange): boolean {
  return token.turn !== 'name' && Math.max(range.start - start, end - range.end) <= nearby
}

function sameSentence(placed: Placed[], index: number, step: 1 | -1): Placed[] {
  const found: Placed[] = []
  const sentence = placed[index]?.sentence
  for (let at = index + step; placed[at] && placed[at]?.sentence === sentence; at += step) {
    const one = placed[at]
    if (one) found.push(one)
  }
  return found
}
