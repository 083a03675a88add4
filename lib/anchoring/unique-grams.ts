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
  const grams = gramsIn(old, length)
  const table = tableOf(grams)
  const nowGrams = gramsIn(now, length)
  for (let offset = 0; offset < nowGrams.length; offset += 1) {
    const gram = nowGrams[offset] ?? 0
    if (gram !== 0) noteInNew(table, grams, gram, now.span.start + offset)
  }
  return runsOf(table.placesInNew, old, now, length)
}

/** A list of words, the part of it that is looked through, and which words of it are left out. */
type Side = { words: WordList; span: WordSpan; skips?: Int32Array }

function runsOf(placesInNew: Int32Array, old: Side, now: Side, length: number): Run[] {
  const runs: Run[] = []
  let last: Run | null = null
  for (let offset = 0; offset < placesInNew.length; offset += 1) {
    const inNew = (placesInNew[offset] ?? nowhere) - 1
    if (inNew < 0) continue
    const inOld = old.span.start + offset
    const continued: Run | null = last && continues(last, inOld, inNew) ? last : null
    const known = continued ? continued.old + continued.length - inOld : 0
    if (!areSame(old.words, inOld, now.words, inNew, known, length)) continue
    if (continued) continued.length = inOld - continued.old + length
    else {
      last = { old: inOld, now: inNew, length }
      runs.push(last)
    }
  }
  return runs
}

/** Whether the words of two grams are the same, from one of them on: of a million grams some others have the same hash. */
function areSame(
  old: WordList,
  inOld: number,
  now: WordList,
  inNew: number,
  from: number,
  length: number,
): boolean {
  for (let each = from; each < length; each += 1) {
    if (old.hashes[inOld + each] !== now.hashes[inNew + each]) return false
  }
  return true
}

/** The same diagonal, and no word between. */
function continues(run: Run, old: number, now: number): boolean {
  return old - run.old === now - run.now && old <= run.old + run.length
}

/**
 * The grams of the old list by open addressing. A slot holds nothing but where in the span a gram begins, counted from 1,
 * so that the whole table of a long text stays within the cache; the gram itself is looked up there.
 */
type Table = {
  slots: Int32Array
  /** Of each gram of the old list where it is in the new one, counted from 1, or `nowhere`, or `several`. */
  placesInNew: Int32Array
}

const nowhere = 0
/** The gram is in several places of one of the lists. */
const several = -1

function tableOf(grams: Uint32Array): Table {
  const size = 1 << (33 - Math.clz32(Math.max(grams.length, 8)))
  const table = { slots: new Int32Array(size), placesInNew: new Int32Array(grams.length) }
  for (let offset = 0; offset < grams.length; offset += 1) {
    const gram = grams[offset] ?? 0
    if (gram === 0) continue
    const slot = slotOf(table, grams, gram)
    const known = table.slots[slot] ?? 0
    if (known === 0) table.slots[slot] = offset + 1
    else table.placesInNew[known - 1] = several
  }
  return table
}

function noteInNew(table: Table, grams: Uint32Array, gram: number, index: number): void {
  const known = table.slots[slotOf(table, grams, gram)] ?? 0
  if (known === 0) return
  table.placesInNew[known - 1] = table.placesInNew[known - 1] === nowhere ? index + 1 : several
}

/** The slot of a gram, or the empty one where it would be. */
function slotOf({ slots }: Table, grams: Uint32Array, gram: number): number {
  const mask = slots.length - 1
  let slot = gram & mask
  for (;;) {
    const known = slots[slot] ?? 0
    if (known === 0 || grams[known - 1] === gram) return slot
    slot = (slot + 1) & mask
  }
}

/** For each word of a span the gram that begins with it; 0 where the span, or what is not left out of it, ends before. */
function gramsIn({ words, span, skips }: Side, length: number): Uint32Array {
  const grams = new Uint32Array(span.end - span.start)
  let free = 0
  for (let end = span.start; end < span.end; end += 1) {
    free = skips && (skips[end] ?? 0) >= 0 ? 0 : free + 1
    const first = end - length + 1
    if (free >= length) grams[first - span.start] = longGramAt(words, first, length)
  }
  return grams
}
