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
let scores = new Int32Array(0)

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

/** Four rows of scores: the best up to a cell, and the best that ends with a match there, now and one row before. */
function fillTable(old: WordList, oldSpan: WordSpan, now: WordList, nowSpan: WordSpan): void {
  const columns = nowSpan.end - nowSpan.start
  const width = columns + 1
  if (scores.length < width * 2) scores = new Int32Array(width * 4)
  const best = scores
  best.fill(0, 0, width * 2)
  for (let row = oldSpan.start; row < oldSpan.end; row += 1) {
    const hash = old.hashes[row] ?? 0
    const weight = 1 + Math.min(old.lengths[row] ?? 0, heaviestWord)
    const at = (row - oldSpan.start) * columns
    // The score of the cell to the upper left, with and without a match there, before this row overwrites it.
    let corner = 0
    let cornerMatch = 0
    for (let column = 0; column < columns; column += 1) {
      const up = best[column + 1] ?? 0
      const upMatch = best[width + column + 1] ?? 0
      const left = best[column] ?? 0
      let score = up
      let step = fromOld
      if (left > score) {
        score = left
        step = fromNew
      }
      let match = 0
      if (now.hashes[nowSpan.start + column] === hash) {
        const joined = cornerMatch > 0 ? cornerMatch + neighbourBonus : 0
        match = weight + Math.max(corner, joined)
        if (joined >= corner && joined > 0) step |= afterMatch
        if (match >= score) {
          score = match
          step = fromMatch | (step & afterMatch)
        }
      }
      steps[at + column] = step
      corner = up
      cornerMatch = upMatch
      best[column + 1] = score
      best[width + column + 1] = match
    }
  }
}
