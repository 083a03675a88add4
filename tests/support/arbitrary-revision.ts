import fc from 'fast-check'
import type { TextRange } from '@/lib/text/text-range'
import {
  added,
  type Block,
  closeGaps,
  type Draft,
  draftOf,
  newTextOf,
  reword,
  type Sentence,
  takeOut,
} from '@/tests/bench/anchoring/draft'
import type { Revisions } from '@/tests/bench/anchoring/mutations'
import { truthOf } from '@/tests/bench/anchoring/truth'
import { plainOf } from '@/tests/bench/anchoring/typography'

const words = `
  the treaty of trade holds Moscow and Pyongyang together while soldiers shells oil grain reach ports winter market price
  envoy signed summit border river bridge convoy ration harvest factory “quoted” Russia’s co\u00adoperate ﬁnal naïve
  a\u0308ra 𝒳ray 👍🏽 🇰🇵 поставки снарядов границе договор 협정을 평양은 러시아는 関係は続 条约的供应 العلاقات היחסים
`
  .trim()
  .split(/\s+/)

/** Words that no old text has: what edits put in can be taken for nothing else. */
const freshWords = `
  zebra quokka marimba saffron lagoon trellis bassoon cobalt juniper origami walrus pumice tangerine viaduct
  ягуар бархат 나비 호수 熊猫 竹林
`
  .trim()
  .split(/\s+/)

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 9 })
  .map((chosen) => `${chosen.join(' ')}.`)

/** Some of the sentences again, so that there are copies in other company. */
const paragraphs = fc
  .tuple(
    fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 }),
  )
  .map(([blocks, copies]) => {
    const withCopies = blocks.map((sentences, block) => [
      ...sentences,
      ...copies
        .filter(([, to]) => to % blocks.length === block)
        .map(([from]) => at(blocks.flat(), from)),
    ])
    return withCopies.map((sentences) => sentences.join(' ')).join('\n\n')
  })

const editKinds = [
  'reword',
  'take out a word',
  'put in a word',
  'take out a sentence',
  'put in a sentence',
  'take out a paragraph',
  'put in a paragraph',
  'move a paragraph',
  'plain typography',
] as const
type EditKind = (typeof editKinds)[number]

type EditStep = { kind: EditKind; place: number; value: number }

const step: fc.Arbitrary<EditStep> = fc.record({
  kind: fc.constantFrom(...editKinds),
  place: fc.nat(),
  value: fc.nat(),
})

type Choice = { first: number; length: number }

const choice: fc.Arbitrary<Choice> = fc.record({ first: fc.nat(), length: fc.nat({ max: 12 }) })

/** A text of words of many scripts, some sentences of it twice, edited in up to eight places; the truth of some passages. */
export const arbitraryRevisions: fc.Arbitrary<Revisions> = revisionsWith(
  fc.array(step, { maxLength: 8 }),
)

/** The same with so few and only such edits as are said. */
export function revisionsWith(steps: fc.Arbitrary<EditStep[]>): fc.Arbitrary<Revisions> {
  return fc
    .tuple(paragraphs, steps, fc.array(choice, { minLength: 1, maxLength: 6 }))
    .map(([text, edits, choices]) => {
      const draft = draftOf(text)
      const passages = choices.map((one) => passageOf(draft, one))
      for (const edit of edits) applyStep(draft, edit)
      closeGaps(draft)
      const truth = truthOf(draft)
      return {
        oldText: text,
        newText: newTextOf(draft),
        passages: passages.map((passage) => ({ passage, truth: truth(passage) })),
      }
    })
}

/** Whole words of one paragraph. */
function passageOf({ blocks }: Draft, { first, length }: Choice): TextRange {
  const all = blocks.flatMap(({ sentences }, block) =>
    sentences.flat().flatMap(({ isWord, from }) => (isWord && from ? [{ block, from }] : [])),
  )
  const start = first % all.length
  const block = all[start]?.block
  const own = all.slice(start, start + length + 1).filter((one) => one.block === block)
  return { start: own[0]?.from.start ?? 0, end: own.at(-1)?.from.end ?? 1 }
}

function applyStep(draft: Draft, { kind, place, value }: EditStep): void {
  const { blocks } = draft
  const sentences = blocks.flatMap((block) => block.sentences)
  const chosen = at(sentences, place)
  const block = at(blocks, place)
  if (!chosen || !block) return
  if (kind === 'reword') rewordOne(chosen, value)
  if (kind === 'take out a word') takeOutOne(chosen, value)
  if (kind === 'put in a word') putInOne(chosen, value)
  if (kind === 'take out a sentence') takeOut(chosen)
  if (kind === 'put in a sentence') chosen.push(...freshSentence(value))
  if (kind === 'take out a paragraph') for (const one of block.sentences) takeOut(one)
  if (kind === 'put in a paragraph') blocks.splice(value % blocks.length, 0, freshBlock(value))
  if (kind === 'move a paragraph') moveBlock(blocks, place, value)
  if (kind === 'plain typography') makeTypographyPlain(chosen)
}

const wordsIn = (tokens: Sentence) => tokens.filter(({ isWord, text }) => isWord && text !== '')

function rewordOne(tokens: Sentence, value: number): void {
  const token = at(wordsIn(tokens), value)
  if (token) reword(token, freshWord(value))
}

function takeOutOne(tokens: Sentence, value: number): void {
  const token = at(wordsIn(tokens), value)
  if (!token) return
  const space = tokens[tokens.indexOf(token) + 1]
  reword(token, '')
  if (space?.text === ' ') reword(space, '')
}

function putInOne(tokens: Sentence, value: number): void {
  const token = at(wordsIn(tokens), value)
  if (!token) return
  tokens.splice(tokens.indexOf(token), 0, added(freshWord(value), true), added(' ', false))
}

function freshSentence(value: number): Sentence {
  const count = 2 + (value % 4)
  const chosen = Array.from({ length: count }, (_, index) => freshWord(value + index * 7))
  return [
    added(' ', false),
    ...chosen.flatMap((text) => [added(text, true), added(' ', false)]),
    added('saffron. ', false),
  ]
}

function freshBlock(value: number): Block {
  return { sentences: [freshSentence(value).slice(1)], gap: added('\n\n', false) }
}

/** The last one stays: it has no blank line after it. */
function moveBlock(blocks: Block[], place: number, value: number): void {
  const last = blocks.length - 1
  if (last < 2) return
  const [moved] = blocks.splice(place % last, 1)
  if (moved) blocks.splice(value % last, 0, moved)
}

function makeTypographyPlain(tokens: Sentence): void {
  for (const token of tokens) {
    const plain = plainOf(token.text)
    if (plain !== token.text) reword(token, plain, 'typography')
  }
}

const freshWord = (value: number): string => at(freshWords, value) ?? 'zebra'

function at<Value>(values: readonly Value[], place: number): Value | undefined {
  return values[place % Math.max(values.length, 1)]
}
