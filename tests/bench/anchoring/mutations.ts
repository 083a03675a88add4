import type { TextRange } from '@/lib/text/text-range'
import type { BenchLanguage } from '@/tests/bench/anchoring/bench-language'
import {
  added,
  type Block,
  closeGaps,
  copyOf,
  type Draft,
  draftOf,
  newTextOf,
  reword,
  type Sentence,
  type Token,
  takeOut,
} from '@/tests/bench/anchoring/draft'
import { turnMeanings } from '@/tests/bench/anchoring/meaning-changes'
import { choosePassages } from '@/tests/bench/anchoring/passages'
import { type Truth, truthOf } from '@/tests/bench/anchoring/truth'
import { makeFine, makePlain } from '@/tests/bench/anchoring/typography'
import { bearsMeaning } from '@/tests/bench/anchoring/words-of-meaning'
import { type Random, seededRandom } from '@/tests/support/big-project/random'

export type Circumstances = { random: Random; language: BenchLanguage; passages: TextRange[] }

type Mutation = (draft: Draft, circumstances: Circumstances) => void

/** What can become of a text between two revisions. Each changes the draft in place. */
export const mutations = {
  shift: (draft, { random }) => {
    insertBlocks(draft, random, 3, 0)
  },
  light: edited({ words: 2, sentencesOut: 1 }),
  heavy: edited({ words: 10, sentencesOut: 4 }),
  rewritten: edited({ words: 25, sentencesOut: 4 }),
  sentences: (draft, { random, language }) => {
    insertSentences(draft, random, language, 6)
    insertBlocks(draft, random, Math.ceil(draft.blocks.length * 0.04))
    takeOutSentences(draft, random, 6)
    takeOutBlocks(draft, random, 4)
  },
  paragraphs: (draft, { random }) => moveBlocks(draft, random, 12),
  plainer: (draft) => makePlain(draft),
  finer: (draft, { random, language }) => makeFine(draft, random, language),
  ocr: (draft, { random, language }) => misread(draft, random, language),
  deleted: (draft, circumstances) => takeOutPassages(draft, circumstances),
  meaning: (draft, { random, language, passages }) =>
    turnMeanings(draft, { random, language, passages }),
} satisfies Record<string, Mutation>

export type Scenario = keyof typeof mutations
export const scenarios = Object.keys(mutations) as Scenario[]

/** A passage of the old text, and where it is in the new one. */
export type TrackedPassage = { passage: TextRange; truth: Truth }

/** Two revisions of a text, and the truth about the passages of the first. */
export type Revisions = { oldText: string; newText: string; passages: TrackedPassage[] }

/** Edits a text as a scenario has it. The same for the same seed. */
export function revise(
  { text, language }: { text: string; language: BenchLanguage },
  scenario: Scenario,
  { passageCount, seed = 1 }: { passageCount: number; seed?: number },
): Revisions {
  const random = seededRandom(seed)
  const first = draftOf(text)
  const chosen = choosePassages(first, random, passageCount)
  const isFine = scenario === 'plainer'
  if (isFine) makeFine(first, random, language)
  const draft = isFine ? draftOf(newTextOf(first)) : first
  const passages = isFine ? placesOf(first, chosen) : chosen
  mutations[scenario](draft, { random, language, passages })
  const truth = truthOf(draft)
  return {
    oldText: draft.old,
    newText: newTextOf(draft),
    passages: passages.map((passage) => ({ passage, truth: truth(passage) })),
  }
}

/** Where passages are once their text has been set in fine typography: nothing of it is gone. */
function placesOf(draft: Draft, passages: TextRange[]): TextRange[] {
  const truth = truthOf(draft)
  return passages.flatMap((passage) => {
    const place = truth(passage)
    return place.kind === 'there' ? place.range : []
  })
}

/** So many of a hundred words edited: over half replaced, the others taken out or joined by another. */
function edited(share: { words: number; sentencesOut: number }): Mutation {
  return (draft, { random, language }) => {
    const vocabulary = vocabularyOf(draft, language)
    for (const sentence of sentencesOf(draft)) {
      editWords(sentence, { random, language, vocabulary }, share.words)
    }
    insertSentences(draft, random, language, share.sentencesOut)
    takeOutSentences(draft, random, share.sentencesOut)
  }
}

type Editing = { random: Random; language: BenchLanguage; vocabulary: string[] }

function editWords(sentence: Sentence, { random, language, vocabulary }: Editing, chance: number) {
  const tokens = [...sentence]
  // The first word stays: without its capital nothing tells that a sentence begins there.
  const first = tokens.find(({ isWord }) => isWord)
  tokens.forEach((token, index) => {
    if (!token.isWord || token === first || bearsMeaning(token.text, language)) return
    if (!random.percent(chance)) return
    const way = random.between(1, 100)
    if (way <= 56) reword(token, otherWord(token.text, random, vocabulary))
    else if (way <= 78) takeOutWord(token, tokens[index - 1], tokens[index + 1])
    else insertBefore(sentence, token, random.pick(vocabulary))
  })
}

function otherWord(word: string, random: Random, vocabulary: string[]): string {
  const other = random.pick(vocabulary)
  return other === word ? `${other}${other}` : other
}

/** With the space after it; before a mark with the one before. */
function takeOutWord(token: Token, before: Token | undefined, after: Token | undefined): void {
  reword(token, '')
  const space = after?.text === ' ' ? after : before
  if (space?.text === ' ') reword(space, '')
}

function insertBefore(sentence: Sentence, token: Token, text: string): void {
  const isSpaced = sentence.some((other) => other.text === ' ')
  const insertion = [added(text, true), ...(isSpaced ? [added(' ', false)] : [])]
  sentence.splice(sentence.indexOf(token), 0, ...insertion)
}

/** The words that edits may put in: every one as often as the text has it. */
function vocabularyOf(draft: Draft, language: BenchLanguage): string[] {
  return draft.blocks
    .slice(0, 2000)
    .flatMap(({ sentences }) => sentences.flat())
    .filter(({ isWord, text }) => isWord && text !== '' && !bearsMeaning(text, language))
    .map(({ text }) => text)
}

const sentencesOf = ({ blocks }: Draft): Sentence[] => blocks.flatMap(({ sentences }) => sentences)

/**
 * Most of the words of a sentence that is put in are others than in the one it was made from. Fewer, and where that one
 * is taken out people would say that it was moved and reworded.
 */
const wordsOfOwn = 60

/** Before so many of a hundred sentences one that is made from another of the text. */
function insertSentences(draft: Draft, random: Random, language: BenchLanguage, chance: number) {
  const vocabulary = vocabularyOf(draft, language)
  const models = sentencesOf(draft).map(copyOf)
  for (const block of draft.blocks) {
    block.sentences = block.sentences.flatMap((sentence) => {
      if (!random.percent(chance)) return [sentence]
      const model = copyOf(random.pick(models))
      editWords(model, { random, language, vocabulary }, wordsOfOwn)
      return [spaced(model, sentence), sentence]
    })
  }
}

/** A sentence from the end of a paragraph has no space after it. */
function spaced(model: Sentence, neighbour: Sentence): Sentence {
  const needsSpace = neighbour.some(({ text }) => text === ' ') && model.at(-1)?.text !== ' '
  return needsSpace ? [...model, added(' ', false)] : model
}

/** Puts paragraphs made from others at a place of the text or anywhere. */
function insertBlocks(draft: Draft, random: Random, count: number, place?: number): void {
  const vocabulary = vocabularyOf(draft, 'en')
  for (let made = 0; made < count; made += 1) {
    const model = random.pick(draft.blocks)
    const sentences = model.sentences.map(copyOf)
    for (const sentence of sentences)
      editWords(sentence, { random, language: 'en', vocabulary }, 33)
    const block = { sentences, gap: added('\n\n', false) }
    draft.blocks.splice(place ?? random.between(0, draft.blocks.length - 1), 0, block)
  }
}

function takeOutSentences(draft: Draft, random: Random, chance: number): void {
  for (const sentence of sentencesOf(draft)) if (random.percent(chance)) takeOut(sentence)
  closeGaps(draft)
}

function takeOutBlocks(draft: Draft, random: Random, chance: number): void {
  for (const block of draft.blocks) {
    if (random.percent(chance)) for (const sentence of block.sentences) takeOut(sentence)
  }
  closeGaps(draft)
}

/** Puts so many of a hundred paragraphs somewhere else. The last one stays: it has no blank line after it. */
function moveBlocks(draft: Draft, random: Random, chance: number): void {
  const movable = draft.blocks.slice(0, -1)
  const moved = new Set(movable.filter(() => random.percent(chance)))
  draft.blocks = draft.blocks.filter((block) => !moved.has(block))
  for (const block of moved) {
    draft.blocks.splice(random.between(0, draft.blocks.length - 1), 0, block)
  }
}

/** A third of the passages go, with the sentences that they are in; a fifth of those with their paragraph. */
function takeOutPassages(draft: Draft, { random, passages }: Circumstances): void {
  const doomed = passages.filter(() => random.percent(33))
  let next = 0
  for (const block of draft.blocks) {
    const end = endOf(block)
    const inBlock: TextRange[] = []
    for (; (doomed[next]?.start ?? end) < end; next += 1)
      inBlock.push(...doomed.slice(next, next + 1))
    if (inBlock.length > 0) takeOutOf(block, inBlock, random)
  }
  closeGaps(draft)
}

function takeOutOf(block: Block, passages: TextRange[], random: Random): void {
  const isWhole = random.percent(20)
  for (const sentence of block.sentences) {
    const touches = sentence.some(({ from }) =>
      passages.some((passage) => from && from.start < passage.end && passage.start < from.end),
    )
    if (isWhole || touches) takeOut(sentence)
  }
}

const endOf = ({ gap }: Block): number => gap.from?.end ?? 0

const lookAlikes: [RegExp, string][] = [
  [/rn/u, 'm'],
  [/m/u, 'rn'],
  [/l/u, '1'],
  [/e/u, 'c'],
  [/h/u, 'b'],
  [/o/u, '0'],
  [/cl/u, 'd'],
  [/и/u, 'н'],
  [/ш/u, 'щ'],
  [/з/u, 'э'],
  [/ü/u, 'u'],
  [/é/u, 'e'],
]

/** One word in twenty is misread, one space in a hundred not seen. */
function misread(draft: Draft, random: Random, language: BenchLanguage): void {
  for (const sentence of sentencesOf(draft)) {
    sentence.forEach((token, index) => {
      const isBetweenWords = sentence[index - 1]?.isWord && sentence[index + 1]?.isWord
      const touchesMeaning = [sentence[index - 1], token, sentence[index + 1]].some(
        (near) => near?.isWord && bearsMeaning(near.text, language),
      )
      if (token.isWord && !bearsMeaning(token.text, language) && random.percent(5)) {
        const misread = misreadWord(token.text, random)
        if (misread !== token.text) reword(token, misread)
      } else if (token.text === ' ' && isBetweenWords && !touchesMeaning && random.percent(1)) {
        reword(token, '')
      }
    })
  }
}

function misreadWord(word: string, random: Random): string {
  const possible = lookAlikes.filter(([pattern]) => pattern.test(word))
  if (possible.length === 0) return word.length > 1 ? word.slice(0, -1) : word
  const [pattern, wrong] = random.pick(possible)
  return word.replace(pattern, wrong)
}
