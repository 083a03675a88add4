import { paragraphRanges } from '@/lib/text/paragraphs'
import { sentenceRanges } from '@/lib/text/sentences'
import type { TextRange } from '@/lib/text/text-range'
import type { TurnKind } from '@/tests/bench/anchoring/meaning-rules'

/** What was done to a piece of text, the mildest first. Typography leaves the words; meaning turns them. */
export const edits = ['none', 'typography', 'words', 'meaning'] as const
export type Edit = (typeof edits)[number]

/**
 * A word, or what stands between two words, and where it stood in the old text; null for what was put in.
 * A piece that was taken out stays with an empty text, so that its place is known.
 */
export type Token = {
  text: string
  was: string
  from: TextRange | null
  isWord: boolean
  edit: Edit
  /** How its meaning was turned, if it was. */
  turn?: TurnKind
}

export type Sentence = Token[]

/** A paragraph and the blank line after it. */
export type Block = { sentences: Sentence[]; gap: Token }

/** A text that is being edited, piece by piece, with the old text it came from. */
export type Draft = { old: string; blocks: Block[] }

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad]|['’.,](?=\p{N})|['’-](?=\p{L}))*/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

export function draftOf(old: string): Draft {
  const paragraphs = paragraphRanges(old)
  return {
    old,
    blocks: paragraphs.map((range, place) => ({
      sentences: sentencesIn(old, range),
      gap: kept(old, { start: range.end, end: paragraphs[place + 1]?.start ?? old.length }, false),
    })),
  }
}

function sentencesIn(old: string, { start, end }: TextRange): Sentence[] {
  return sentenceRanges(old.slice(start, end)).map((sentence) =>
    tokensOf(old, { start: start + sentence.start, end: start + sentence.end }),
  )
}

/** All of a stretch as words, marks and spaces, in order and without a hole. */
function tokensOf(old: string, stretch: TextRange): Token[] {
  const tokens: Token[] = []
  let done = stretch.start
  const keepBetween = (end: number) => {
    for (const { 0: found, index } of old.slice(done, end).matchAll(/\s+|\S+/gu)) {
      const start = done + index
      tokens.push(kept(old, { start, end: start + found.length }, false))
    }
  }
  for (const range of wordsIn(old, stretch)) {
    keepBetween(range.start)
    tokens.push(kept(old, range, true))
    done = range.end
  }
  keepBetween(stretch.end)
  return tokens
}

function wordsIn(old: string, { start, end }: TextRange): TextRange[] {
  const text = old.slice(start, end)
  if (!unspaced.test(text)) {
    return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
      start: start + index,
      end: start + index + found.length,
    }))
  }
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }))
}

function kept(old: string, from: TextRange, isWord: boolean): Token {
  const text = old.slice(from.start, from.end)
  return { text, was: text, from, isWord, edit: 'none' }
}

/** Something that the old text does not have. */
export function added(text: string, isWord: boolean, edit: Edit = 'words'): Token {
  return { text, was: '', from: null, isWord, edit }
}

/** The same pieces as nobody's: what a copy of a sentence is made of. */
export function copyOf(sentence: Sentence): Sentence {
  return sentence.map(({ text, isWord }) => added(text, isWord))
}

/** Gives a piece other words, or none. What was turned once stays turned. */
export function reword(token: Token, text: string, edit: Edit = 'words'): void {
  token.text = text
  token.edit = graver(token.edit, edit)
}

export const graver = (a: Edit, b: Edit): Edit => (edits.indexOf(a) > edits.indexOf(b) ? a : b)

export function takeOut(sentence: Sentence): void {
  for (const token of sentence) reword(token, '')
}

export const tokensInOrder = ({ blocks }: Draft): Token[] =>
  blocks.flatMap(({ sentences, gap }) => [...sentences.flat(), gap])

export const isEmptied = ({ sentences }: Block): boolean =>
  sentences.every((sentence) => sentence.every(({ text }) => text === ''))

/** The blank line after a paragraph that is gone goes with it. */
export function closeGaps({ blocks }: Draft): void {
  for (const block of blocks) if (isEmptied(block)) reword(block.gap, '')
}

export const newTextOf = (draft: Draft): string =>
  tokensInOrder(draft)
    .map(({ text }) => text)
    .join('')
