import { longGramAt } from '@/lib/anchoring/grams'
import type { WordList } from '@/lib/anchoring/word-list'

/** Words from `start` up to `end`, counted in words of a list. */
export type WordSpan = { start: number; end: number }

/** The same words in both lists: so many from `old` in the one, from `now` in the other. */
export type Run = { old: number; now: number; length: number }

const none = -1
const several = -2

/**
 * The stretches of words that are the same in both spans and hold nothing but n-grams that occur once in each: what
 * patience diff (Cohen, 2003) anchors an alignment on, with n-grams instead of lines. In the order of the old list.
 * `skipsOld` and `skipsNew` say which words to leave out. Linear in the spans.
 */
export function uniqueRuns(
  old: { words: WordList; span: WordSpan; skips?: Int32Array },
  now: { words: WordList; span: WordSpan; skips?: Int32Array },
  length: number,
): Run[] {
  const table = createTable(old.span.end - old.span.start + now.span.end - now.span.start)
  eachGram(old, length, (index, gram) => note(table, gram, index, table.old))
  eachGram(now, length, (index, gram) => note(table, gram, index, table.now))
  const runs: Run[] = []
  let last: Run | null = null
  eachGram(old, length, (index, gram) => {
    const slot = slotOf(table, gram)
    const inNew = table.now[slot] ?? none
    if (table.old[slot] !== index || inNew < 0) return
    if (last && continues(last, index, inNew)) last.length = index - last.old + length
    else {
      last = { old: index, now: inNew, length }
      runs.push(last)
    }
  })
  return runs
}

/** The same diagonal, and no word between. */
function continues(run: Run, old: number, now: number): boolean {
  return old - run.old === now - run.now && old <= run.old + run.length
}

type Table = { mask: number; grams: Uint32Array; old: Int32Array; now: Int32Array }

function createTable(words: number): Table {
  const size = 1 << (33 - Math.clz32(Math.max(words, 8)))
  const table = {
    mask: size - 1,
    grams: new Uint32Array(size),
    old: new Int32Array(size),
    now: new Int32Array(size),
  }
  table.old.fill(none)
  table.now.fill(none)
  return table
}

function slotOf({ mask, grams }: Table, gram: number): number {
  let slot = gram & mask
  while (grams[slot] !== gram && grams[slot] !== 0) slot = (slot + 1) & mask
  return slot
}

function note(table: Table, gram: number, index: number, column: Int32Array): void {
  const slot = slotOf(table, gram)
  table.grams[slot] = gram
  column[slot] = column[slot] === none ? index : several
}

function eachGram(
  side: { words: WordList; span: WordSpan; skips?: Int32Array },
  length: number,
  take: (index: number, gram: number) => void,
): void {
  const { words, span, skips } = side
  let free = 0
  for (let end = span.start; end < span.end; end += 1) {
    free = skips && (skips[end] ?? none) >= 0 ? 0 : free + 1
    if (free >= length) take(end - length + 1, longGramAt(words, end - length + 1, length))
  }
}
