import type { WordSpan } from '@/lib/anchoring/unique-grams'
import type { WordList } from '@/lib/anchoring/word-list'

/** Longer words say more: "the" is found everywhere. Beyond this length they say no more. */
const heaviestWord = 10

/** What it is worth that a word follows the one before it in both lists: whole phrases win over scattered words. */
const neighbourBonus = 4

/** Which cell a best score came from. */
const fromOld = 0
const fromNew = 1
const fromMatch = 2
const afterMatch = 4

/** Up to so many pairs of words are compared at once: 256 KB, and a millisecond. */
export const largestTable = 1 << 18

const steps = new Uint8Array(largestTable)

/**
 * Reused. The best scores up to each column of a row; the scores of the cells where words are the same, with the row that
 * they are of, for two rows in turn; and for each word of the row of columns the next one with a similar hash.
 */
let best = new Int32Array(0)
let matches = new Int32Array(0)
let matchRows = new Int32Array(0)
let nextAlike = new Int32Array(0)

/** By some bits of its hash the first column whose word has them, counted from 1. */
const firstAlike = new Int32Array(1024)

/**
 * Calls `link` for the words of two short spans that are the same and in the same order, from the last to the first:
 * the heaviest common subsequence, neighbours preferred (Needleman, Wunsch 1970, with Gotoh's second state for
 * neighbours, 1982). The product of the spans is at most `largestTable`.
 */
export function matchWords(
  old: { words: WordList; span: WordSpan },
  now: { words: WordList; span: WordSpan },
  link: (old: number, now: number) => void,
): void {
  const rows = old.span.end - old.span.start
  const columns = now.span.end - now.span.start
  if (rows === 0 || columns === 0) return
  fillTable(old.words, old.span, now.words, now.span)
  let row = rows
  let column = columns
  let isMatching = false
  while (row > 0 && column > 0) {
    const step = steps[(row - 1) * columns + column - 1] ?? 0
    if (isMatching || (step & 3) === fromMatch) {
      row -= 1
      column -= 1
      link(old.span.start + row, now.span.start + column)
      isMatching = (step & afterMatch) !== 0
    } else if ((step & 3) === fromOld) row -= 1
    else column -= 1
  }
}

/**
 * Fills `steps`. Only where two words are the same, and to the right of it as far as the score there is better than the
 * row before, is there anything to do: everywhere else a cell is as the one above it.
 */
function fillTable(old: WordList, oldSpan: WordSpan, now: WordList, nowSpan: WordSpan): void {
  const columns = nowSpan.end - nowSpan.start
  prepare(columns, oldSpan.end - oldSpan.start)
  noteColumns(now, nowSpan)
  for (let row = oldSpan.start; row < oldSpan.end; row += 1) {
    const weight = 1 + Math.min(old.lengths[row] ?? 0, heaviestWord)
    const word = { hash: old.hashes[row] ?? 0, weight }
    fillRow(row - oldSpan.start, columns, word, now.hashes, nowSpan.start)
  }
  for (let column = nowSpan.start; column < nowSpan.end; column += 1) {
    firstAlike[bucketOf(now.hashes[column] ?? 0)] = 0
  }
}

/** Not -1, which is the row before the first one. */
const noRow = -2

function prepare(columns: number, rows: number): void {
  if (best.length < columns + 1) {
    best = new Int32Array(columns * 2 + 2)
    nextAlike = new Int32Array(columns * 2 + 2)
    matches = new Int32Array(columns * 4 + 4)
    matchRows = new Int32Array(columns * 4 + 4)
  }
  best.fill(0, 0, columns + 1)
  matchRows.fill(noRow, 0, columns * 2)
  steps.fill(fromOld, 0, rows * columns)
}

/** From the last to the first, so that those alike come in their order. */
function noteColumns({ hashes }: WordList, { start, end }: WordSpan): void {
  for (let column = end - start - 1; column >= 0; column -= 1) {
    const bucket = bucketOf(hashes[start + column] ?? 0)
    nextAlike[column] = firstAlike[bucket] ?? 0
    firstAlike[bucket] = column + 1
  }
}

/** The lowest bit tells scripts apart; it is not as even as the others. */
function bucketOf(hash: number): number {
  return (hash >>> 1) & (firstAlike.length - 1)
}

/** What a row is compared by, and what it is worth to find it again. */
type Word = { hash: number; weight: number }

/** The first column with this very hash, of those alike from one on that is counted from 1; -1 where there is none. */
function nextSame(from: number, hash: number, hashes: Uint32Array, start: number): number {
  let column = from
  while (column > 0 && hashes[start + column - 1] !== hash) column = nextAlike[column - 1] ?? 0
  return column - 1
}

/** One row: from each column with its word on, until the row above is as good again. */
function fillRow(
  row: number,
  columns: number,
  word: Word,
  hashes: Uint32Array,
  start: number,
): void {
  const here = (row & 1) * columns
  const above = columns - here
  let target = nextSame(firstAlike[bucketOf(word.hash)] ?? 0, word.hash, hashes, start)
  let column = target
  // The score of the cell to the upper left, before this row overwrites it.
  let corner = best[column] ?? 0
  while (target >= 0 || isBetterOnTheLeft(column, columns)) {
    const up = best[column + 1] ?? 0
    const left = best[column] ?? 0
    let score = Math.max(up, left)
    let step = left > up ? fromNew : fromOld
    if (column === target) {
      const isJoined = column > 0 && matchRows[above + column - 1] === row - 1
      const joined = isJoined ? (matches[above + column - 1] ?? 0) + neighbourBonus : 0
      const match = word.weight + Math.max(corner, joined)
      const joint = isJoined && joined >= corner ? afterMatch : 0
      step = (match >= score ? fromMatch : step) | joint
      score = Math.max(match, score)
      matches[here + column] = match
      matchRows[here + column] = row
      target = nextSame(nextAlike[column] ?? 0, word.hash, hashes, start)
    }
    steps[row * columns + column] = step
    corner = up
    best[column + 1] = score
    column += 1
    if (target > column && !isBetterOnTheLeft(column, columns)) {
      column = target
      corner = best[column] ?? 0
    }
  }
}

function isBetterOnTheLeft(column: number, columns: number): boolean {
  return column >= 0 && column < columns && (best[column] ?? 0) > (best[column + 1] ?? 0)
}
