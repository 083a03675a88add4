import { longGramAt } from '@/lib/anchoring/grams'
import type { WordList } from '@/lib/anchoring/word-list'

/** Words from `start` up to `end`, counted in words of a list. */
export type WordSpan = { start: number; end: number }

/** The same words in both lists: so many from `old` in the one, from `now` in the other. */
export type Run = { old: number; now: number; length: number }

/**
 * The stretches of words that are the same in both spans and hold nothing but n-grams that occur once in each: what
 * patience diff (Cohen, 2003) anchors an alignment on, with n-grams instead of lines. In the order of the old list.
 * `skips` says of each word whether it has a counterpart already (0 or more), and is to be left out. Linear in the spans.
 */
export function uniqueRuns(old: Side, now: Side, length: number): Run[] {
  const words = old.span.end - old.span.start + now.span.end - now.span.start
  const table = createTable(words)
  const slots = new Int32Array(old.span.end - old.span.start)
  eachGram(old, length, (index, gram) => {
    slots[index - old.span.start] = note(table, gram, index, oldColumn)
  })
  eachGram(now, length, (index, gram) => note(table, gram, index, newColumn))
  return runsOf(table, slots, old.span.start, length)
}

/** A list of words, the part of it that is looked through, and which words of it are left out. */
type Side = { words: WordList; span: WordSpan; skips?: Int32Array }

function runsOf(table: Table, slots: Int32Array, start: number, length: number): Run[] {
  const runs: Run[] = []
  let last: Run | null = null
  for (let offset = 0; offset < slots.length; offset += 1) {
    const slot = slots[offset] ?? 0
    if (slot === 0) continue
    const inOld = (table.cells[slot + oldColumn] ?? 0) - 1
    const inNew = (table.cells[slot + newColumn] ?? 0) - 1
    if (inOld !== start + offset || inNew < 0) continue
    if (last && continues(last, inOld, inNew)) last.length = inOld - last.old + length
    else {
      last = { old: inOld, now: inNew, length }
      runs.push(last)
    }
  }
  return runs
}

/** The same diagonal, and no word between. */
function continues(run: Run, old: number, now: number): boolean {
  return old - run.old === now - run.now && old <= run.old + run.length
}

/**
 * A hash table with open addressing, four cells a slot, so that a look-up touches one line of the cache: the gram, and where
 * it is in the old and the new list, counted from 1; 0 for nowhere, -1 for several places. The first slot stays empty.
 */
type Table = { mask: number; cells: Int32Array }

const cellsOfSlot = 4
const oldColumn = 1
const newColumn = 2
const several = -1

function createTable(words: number): Table {
  const slots = 1 << (33 - Math.clz32(Math.max(words, 8)))
  return { mask: slots - 1, cells: new Int32Array((slots + 1) * cellsOfSlot) }
}

/** Notes a gram, and returns its slot: the index of its first cell. */
function note({ mask, cells }: Table, gram: number, index: number, column: number): number {
  const key = gram | 0
  let place = gram & mask
  let slot = (place + 1) * cellsOfSlot
  while (cells[slot] !== key && cells[slot] !== 0) {
    place = (place + 1) & mask
    slot = (place + 1) * cellsOfSlot
  }
  cells[slot] = key
  cells[slot + column] = cells[slot + column] === 0 ? index + 1 : several
  return slot
}

function eachGram(
  { words, span, skips }: Side,
  length: number,
  take: (index: number, gram: number) => void,
): void {
  let free = 0
  for (let end = span.start; end < span.end; end += 1) {
    free = skips && (skips[end] ?? 0) >= 0 ? 0 : free + 1
    if (free >= length) take(end - length + 1, longGramAt(words, end - length + 1, length))
  }
}
