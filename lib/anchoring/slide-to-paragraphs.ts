import { endOfWord, type WordList } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/** Words that begin two paragraphs alike are few; further off than this, nobody takes them for the wrong ones. */
const furthest = 30

type AlignedLists = { old: WordList; now: WordList; newOf: Int32Array; oldOf: Int32Array }

/**
 * Where whole words were taken out or put in, and the words before them are the same as their last ones, either could be
 * the ones that stayed. Takes those that make it end with a paragraph: a paragraph that begins with "The" and is taken
 * out before another one that does leaves the other its "The". Changes the alignment in place.
 */
export function slideToParagraphs(
  { old, now, newOf, oldOf }: AlignedLists,
  oldText: string,
  newText: string,
): void {
  slideGaps({ words: old, text: oldText, counterparts: newOf, others: oldOf })
  slideGaps({ words: now, text: newText, counterparts: oldOf, others: newOf })
}

/** One text of two: which word of the other each of its words is, and the other way round. */
type Side = { words: WordList; text: string; counterparts: Int32Array; others: Int32Array }

function slideGaps(side: Side): void {
  const { words, counterparts } = side
  let index = 0
  while (index < words.count) {
    if (isLinked(counterparts, index)) {
      index += 1
      continue
    }
    const start = index
    while (index < words.count && !isLinked(counterparts, index)) index += 1
    const gap = { start, end: index }
    if (isAllThatChanged(side, gap)) slide(side, gap, stepsToParagraph(side, gap))
  }
}

/** Whether the words around a gap follow each other in the other text. */
function isAllThatChanged({ counterparts }: Side, { start, end }: TextRange): boolean {
  const before = counterparts[start - 1] ?? -1
  return before >= 0 && counterparts[end] === before + 1
}

/** So many words the gap goes back to begin and end between paragraphs; 0 where it does already or never would. */
function stepsToParagraph({ words, text, counterparts }: Side, gap: TextRange): number {
  const before = counterparts[gap.start - 1] ?? -1
  for (let steps = 0; steps <= furthest; steps += 1) {
    const start = gap.start - steps
    if (beginsParagraph(words, text, start) && beginsParagraph(words, text, gap.end - steps))
      return steps
    const isNextInOrder = counterparts[start - 1] === before - steps
    if (!isNextInOrder || words.hashes[start - 1] !== words.hashes[gap.end - steps - 1]) return 0
  }
  return 0
}

function slide({ counterparts, others }: Side, gap: TextRange, steps: number): void {
  for (let step = 1; step <= steps; step += 1) {
    const other = counterparts[gap.start - step] ?? -1
    counterparts[gap.start - step] = -1
    counterparts[gap.end - step] = other
    others[other] = gap.end - step
  }
}

function beginsParagraph(words: WordList, text: string, index: number): boolean {
  if (index <= 0) return true
  if (index >= words.count) return false
  return text.slice(endOfWord(words, index - 1), words.starts[index]).includes('\n')
}

function isLinked(counterparts: Int32Array, index: number): boolean {
  return (counterparts[index] ?? -1) >= 0
}
