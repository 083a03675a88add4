import type { TextRange } from '@/lib/text/text-range'
import type { Draft, Sentence } from '@/tests/bench/anchoring/draft'
import type { Random } from '@/tests/support/big-project/random'

/**
 * Passages as people mark them: nearly half of them sentences, a quarter parts of one, a fifth two sentences, and every twelfth
 * two or three words. Whole words and marks of one paragraph, none twice, in the order of the text.
 */
export function choosePassages({ blocks }: Draft, random: Random, count: number): TextRange[] {
  const long = blocks.map(({ sentences }) => sentences.filter((one) => wordCount(one) > 0))
  const chosen = new Map<string, TextRange>()
  for (let tries = 0; chosen.size < count && tries < count * 20; tries += 1) {
    const passage = choosePassage(random.pick(long), random)
    if (passage) chosen.set(`${passage.start} ${passage.end}`, passage)
  }
  return [...chosen.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function choosePassage(sentences: Sentence[], random: Random): TextRange | null {
  if (sentences.length === 0) return null
  const first = random.between(0, sentences.length - 1)
  const sentence = sentences[first] ?? []
  const kind = random.between(1, 100)
  if (kind <= 45) return withStop(sentence, random)
  if (kind <= 72) return part(sentence, random, partLength(sentence, random))
  if (kind <= 80) return part(sentence, random, random.between(2, 3))
  const both = [...sentence, ...(sentences[first + 1] ?? [])]
  return withStop(both, random)
}

/** A third of the sentence to four fifths of it. */
function partLength(sentence: Sentence, random: Random): number {
  return Math.max(3, Math.round((wordCount(sentence) * random.between(33, 80)) / 100))
}

function part(sentence: Sentence, random: Random, length: number): TextRange | null {
  const words = wordCount(sentence)
  return wordsFrom(sentence, random.between(0, Math.max(0, words - length)), length)
}

function wordsFrom(tokens: Sentence, from: number, length: number): TextRange | null {
  const words = tokens.filter(({ isWord }) => isWord).slice(from, from + length)
  const start = words[0]?.from?.start
  const end = words.at(-1)?.from?.end
  return start === undefined || end === undefined ? null : { start, end }
}

/** Half of the people mark the stop of a sentence too. */
function withStop(tokens: Sentence, random: Random): TextRange | null {
  const range = wordsFrom(tokens, 0, wordCount(tokens))
  const stop = tokens.find(({ from, text }) => from?.start === range?.end && /^\S/u.test(text))
  return range && stop?.from && random.percent(50) ? { ...range, end: stop.from.end } : range
}

const wordCount = (tokens: Sentence): number => tokens.filter(({ isWord }) => isWord).length
