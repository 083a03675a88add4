import type { AlignedTexts, WordAlignment } from '@/lib/anchoring/align-words'
import { linksInOrder } from '@/lib/anchoring/links-in-order'
import { paragraphEnd } from '@/lib/anchoring/replaced-words'
import type { WordSpan } from '@/lib/anchoring/unique-grams'
import { endOfWord, type WordList } from '@/lib/anchoring/word-list'

/** Linked words of a passage that stay together in the new text: the first, the last, and how much they are. */
export type LinkedPart = { first: number; last: number; count: number; letters: number }

/** More new words than this between two of a passage, beyond its own number, and it has come apart there. */
const farApart = 24

/**
 * A word or two at an end of a passage, with more new words than this between them and the rest, are likelier the same
 * words of something that was put in beside it.
 */
const strayDistance = 6
const strayShare = 1 / 8

/**
 * So much of a passage must be there on each side of the end of a paragraph that it did not have. Less, and the words are
 * what any two sentences share; higher loses one side where a paragraph was divided and its words were edited.
 */
const leastOfDivided = 0.5

/**
 * Of the parts that a passage has come apart into, the one with the most letters. A passage of one paragraph goes on in
 * another one only where its paragraph was divided.
 */
export function mainPart(texts: AlignedTexts, words: WordSpan): LinkedPart | null {
  const { alignment } = texts
  const part = largestPart(alignment, words, null)
  if (!part || hasParagraphs(texts, words)) return part
  if (!hasNewParagraphEnd(texts, part.first, part.last)) return part
  const there = shareThere(alignment, words)
  const isOther = (last: number, next: number) =>
    hasNewParagraphEnd(texts, last, next) &&
    (there.until(last + 1) < leastOfDivided || there.from(next) < leastOfDivided)
  return largestPart(alignment, words, isOther)
}

/** Which share of the letters of a passage is there, 0 to 1: until a word of the old list, and from one on. */
function shareThere({ old, newOf }: WordAlignment, { start, end }: WordSpan) {
  const letters = new Float64Array(end - start + 1)
  const linked = new Float64Array(end - start + 1)
  for (let index = start; index < end; index += 1) {
    const length = old.lengths[index] ?? 0
    const at = index - start
    letters[at + 1] = (letters[at] ?? 0) + length
    linked[at + 1] = (linked[at] ?? 0) + ((newOf[index] ?? -1) < 0 ? 0 : length)
  }
  const between = (sums: Float64Array, from: number, to: number) =>
    (sums[to - start] ?? 0) - (sums[from - start] ?? 0)
  const share = (from: number, to: number) =>
    between(linked, from, to) / Math.max(1, between(letters, from, to))
  return { until: (to: number) => share(start, to), from: (from: number) => share(from, end) }
}

/** In words of the old list. Beside what keeps a part together, a test may part two linked words of it. */
function largestPart(
  alignment: WordAlignment,
  words: WordSpan,
  isOther: ((last: number, next: number) => boolean) | null,
): LinkedPart | null {
  const { old } = alignment
  const links = linksInOrder(alignment, words)
  let main: LinkedPart | null = null
  let part: LinkedPart | null = null
  const reach = words.end - words.start + farApart
  let left = lettersLinked(old, words, links)
  const few = left * strayShare
  for (let index = words.start; index < words.end; index += 1) {
    const target = links[index - words.start] ?? -1
    if (target < 0) continue
    const step: number = part ? target - (links[part.last - words.start] ?? 0) : 0
    const isStray =
      part !== null &&
      step - (index - part.last) > strayDistance &&
      (part.letters < few || left < few)
    if (!part || step > reach || isStray || isOther?.(part.last, index))
      part = { first: index, last: index, count: 0, letters: 0 }
    const letters = old.lengths[index] ?? 0
    part.last = index
    part.count += 1
    part.letters += letters
    left -= letters
    if (!main || part.letters > main.letters) main = part
  }
  return main
}

function hasParagraphs({ oldText, alignment: { old } }: AlignedTexts, words: WordSpan): boolean {
  const passage = oldText.slice(old.starts[words.start], endOfWord(old, words.end - 1))
  return passage.includes(paragraphEnd)
}

/** Whether a paragraph ends between two linked words in the new text. */
function hasNewParagraphEnd(
  { newText, alignment: { now, newOf } }: AlignedTexts,
  first: number,
  last: number,
): boolean {
  const from = endOfWord(now, newOf[first] ?? 0)
  return newText.slice(from, now.starts[newOf[last] ?? 0]).includes(paragraphEnd)
}

function lettersLinked(words: WordList, { start, end }: WordSpan, links: Int32Array): number {
  let letters = 0
  for (let index = start; index < end; index += 1) {
    if ((links[index - start] ?? -1) >= 0) letters += words.lengths[index] ?? 0
  }
  return letters
}

/** Code units of the words of a span, without what is between them. */
export function lettersIn(words: WordList, { start, end }: WordSpan): number {
  let letters = 0
  for (let index = start; index < end; index += 1) letters += words.lengths[index] ?? 0
  return letters
}
