import { describe, expect, it } from 'vitest'
import { benchLanguages } from '@/tests/bench/anchoring/bench-language'
import {
  articlesText,
  type BenchText,
  languageText,
  nearCopiesText,
  proseText,
  repetitiveText,
} from '@/tests/bench/anchoring/bench-texts'
import { draftOf, newTextOf } from '@/tests/bench/anchoring/draft'
import { type Revisions, revise, type Scenario, scenarios } from '@/tests/bench/anchoring/mutations'
import { plainOf } from '@/tests/bench/anchoring/typography'

const texts: BenchText[] = [
  proseText(30_000),
  repetitiveText(20_000),
  articlesText(),
  nearCopiesText(70_000),
  ...benchLanguages.map((code) => languageText(code, 15_000)),
]

const cases = texts.flatMap((text) =>
  scenarios.map((scenario): [string, Scenario, BenchText] => [text.name, scenario, text]),
)

const letters = (passage: string) =>
  plainOf(passage)
    .replaceAll('-\n', '')
    .replace(/[^\p{L}\p{N}]/gu, '')

function outcomes({ passages }: Revisions) {
  const of = (wanted: (edit: string) => boolean) =>
    passages.filter(({ truth }) => wanted(truth.kind === 'there' ? truth.edit : truth.kind)).length
  return {
    gone: of((edit) => edit === 'gone'),
    unchanged: of((edit) => edit === 'none' || edit === 'typography'),
    words: of((edit) => edit === 'words'),
    meaning: of((edit) => edit === 'meaning'),
  }
}

describe('a draft', () => {
  it.each(texts.map((text): [string, BenchText] => [text.name, text]))(
    'of %s gives back the text',
    (_, { text }) => {
      expect(newTextOf(draftOf(text))).toBe(text)
    },
  )
})

describe.each(cases)('%s, %s', (_, scenario, text) => {
  const revisions = revise(text, scenario, { passageCount: 150 })

  it('has about as many passages as were asked for', () => {
    expect(revisions.passages.length).toBeGreaterThan(140)
  })

  it('has the same words at the true place of a passage whose words were not edited', () => {
    for (const { passage, truth } of revisions.passages) {
      if (truth.kind !== 'there') continue
      const was = revisions.oldText.slice(passage.start, passage.end)
      const now = revisions.newText.slice(truth.range.start, truth.range.end)
      if (truth.edit === 'none') expect(now).toBe(was)
      if (truth.edit === 'typography') expect(letters(now)).toBe(letters(was))
      if (truth.edit === 'company') expect(now).toBe(was)
      if (truth.edit === 'meaning' && truth.turn?.where === 'beside') expect(now).toBe(was)
      if (truth.edit === 'meaning' && truth.turn?.where === 'inside') expect(now).not.toBe(was)
      if (truth.edit === 'words') expect(now).not.toBe(was)
    }
  })
})

it.each(scenarios)('%s is the same for the same seed, and other for another seed', (scenario) => {
  const text = proseText(10_000)
  const [first, again, other] = [1, 1, 2].map((seed) =>
    revise(text, scenario, { passageCount: 50, seed }),
  )
  expect(again).toEqual(first)
  expect(other?.passages).not.toEqual(first?.passages)
})

describe('what becomes of passages', () => {
  const prose = proseText(150_000)
  const of = (scenario: Scenario) => outcomes(revise(prose, scenario, { passageCount: 600 }))

  it('is nothing where the text was only shifted or its paragraphs moved', () => {
    for (const scenario of ['shift', 'paragraphs'] as const)
      expect(of(scenario).unchanged).toBe(600)
  })

  it('is typography alone where nothing else was done', () => {
    for (const scenario of ['plainer', 'finer'] as const) expect(of(scenario).unchanged).toBe(600)
  })

  it('is more the more words were edited', () => {
    const [light, heavy, rewritten] = [of('light'), of('heavy'), of('rewritten')]
    expect(light.words).toBeLessThan(heavy.words)
    expect(heavy.words).toBeLessThan(rewritten.words)
    expect(light.words).toBeGreaterThan(60)
    expect([light.meaning, heavy.meaning, rewritten.meaning]).toEqual([0, 0, 0])
  })

  it('is that a third and their neighbours in a sentence are gone where passages were deleted', () => {
    expect(of('deleted').gone).toBeGreaterThan(200)
    expect(of('deleted').unchanged).toBeGreaterThan(200)
  })
})

describe.each(benchLanguages)('meanings turned in %s', (code) => {
  const text = languageText(code, 60_000)
  const { passages } = revise(text, 'meaning', { passageCount: 600 })
  const turns = passages.flatMap(({ truth }) =>
    truth.kind === 'there' && truth.turn ? [`${truth.turn.kind} ${truth.turn.where}`] : [],
  )

  it('turns most of them, each kind within and beside the quote', () => {
    expect(turns.length).toBeGreaterThan(200)
    const kinds = ['negation added', 'negation removed', 'number', 'date', 'hedge', 'likelihood']
    for (const kind of kinds) {
      for (const where of ['inside', 'beside']) expect(turns).toContain(`${kind} ${where}`)
    }
    expect(turns).toContain('name inside')
  })
})
