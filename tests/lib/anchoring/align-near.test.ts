import { describe, expect, it } from 'vitest'
import { alignNear } from '@/lib/anchoring/align-near'
import type { WordAlignment } from '@/lib/anchoring/align-words'
import { carryAnchors } from '@/lib/anchoring/carry-anchors'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { endOfWord, type WordList } from '@/lib/anchoring/word-list'
import { proseText, repetitiveText } from '@/tests/bench/anchoring/bench-texts'
import { revise, type Scenario } from '@/tests/bench/anchoring/mutations'
import { answerOf, scoreAnswers } from '@/tests/bench/anchoring/score'

const oldText = [
  'Both capitals signed the treaty in June and published its text a week later.',
  'The relationship is transactional, wrote one of the analysts who had read it.',
  'Another held that the ties would outlast the war by a decade or more.',
].join(' ')
const passage = {
  start: oldText.indexOf('transactional'),
  end: oldText.indexOf('transactional') + 13,
}

function wordAt(text: string, words: WordList, index: number): string {
  return text.slice(words.starts[index], endOfWord(words, index))
}

/** The old words that have a counterpart, with it. */
function pairsOf(newText: string, alignment: WordAlignment): string[] {
  const { old, now, newOf } = alignment
  return Array.from(newOf.subarray(0, old.count), (target, index) =>
    target < 0 ? null : `${wordAt(oldText, old, index)} ${wordAt(newText, now, target)}`,
  ).filter((pair) => pair !== null)
}

describe('alignNear', () => {
  it('aligns the words between the nearest phrases that both texts say once', () => {
    const newText = `In short: ${oldText.replace('transactional', 'strictly transactional')} So be it.`
    const alignment = alignNear(oldText, newText, passage)
    const pairs = alignment ? pairsOf(newText, alignment) : []
    expect(pairs).toContain('transactional transactional')
    expect(pairs.every((pair) => pair.split(' ')[0] === pair.split(' ')[1])).toBe(true)
    expect(pairs.length).toBeLessThan(oldText.split(' ').length)
  })

  it('reaches to the beginning and the end of a text where these are near', () => {
    const short = 'It is transactional, he wrote.'
    const alignment = alignNear(short, `New. ${short} More.`, { start: 6, end: 19 })
    expect(alignment?.now.count).toBe(7)
  })

  it('knows nothing where no phrase is said once', () => {
    const often = 'again and again '.repeat(400)
    expect(alignNear(often, `Once ${often}`, { start: 3203, end: 3210 })).toBeNull()
  })

  it('knows nothing where the phrases on both sides have changed places', () => {
    const [first = '', second = '', third = ''] = oldText.split(/(?<=\.) /)
    const around = (text: string) =>
      `${'Words before. '.repeat(200)}${text}${' Then more.'.repeat(200)}`
    const old = around(`${first} ${second} ${third}`)
    const now = around(`${third} ${first}`)
    const start = old.indexOf(second)
    expect(alignNear(old, now, { start, end: start + second.length })).toBeNull()
  })
})

describe('a passage of long texts that is carried alone', () => {
  it('is found where a short sentence went out of the sight of its neighbours', () => {
    const part = (name: string) =>
      Array.from(
        { length: 500 },
        (_, at) => `Village ${at} of ${name} has ${(at * 31) % 97} houses.`,
      )
    const told = (sentence: string) =>
      `The minister spoke in Oslo on Monday. ${sentence}He left the hall by a side door.`
    const moved = 'No shells were sent in May. '
    const pages = (first: string, middle: string) =>
      [first, ...part('the north'), middle, ...part('the south')].join('\n\n')
    const old = pages('Of the villages.', told(moved))
    const now = pages(`${moved}Of the villages.`, told(''))
    const start = old.indexOf(moved)
    const anchor = describeAnchor(old, { start, end: start + moved.length - 1 })
    const many = Array.from({ length: 6 }, () => anchor)
    expect(carryAnchors(old, now, [anchor])[0]).toEqual(carryAnchors(old, now, many)[0])
    expect(carryAnchors(old, now, [anchor])[0]).toMatchObject({ range: { start: 0 } })
  })

  const texts = { prose: proseText(120_000), repetitive: repetitiveText(80_000) }
  const cases = (Object.keys(texts) as (keyof typeof texts)[]).flatMap((name) =>
    (['heavy', 'sentences', 'paragraphs', 'deleted', 'meaning'] satisfies Scenario[]).map(
      (scenario) => [name, scenario] as const,
    ),
  )

  it.each(cases)('is found as it is with all others: %s, %s', (name, scenario) => {
    const {
      oldText: old,
      newText: now,
      passages,
    } = revise(texts[name], scenario, {
      ...{ passageCount: 60, seed: 7 },
    })
    const anchors = passages.map((each) => describeAnchor(old, each.passage))
    const together = scoreAnswers(now, passages, carryAnchors(old, now, anchors).map(answerOf))
    const alone = scoreAnswers(
      now,
      passages,
      anchors.flatMap((anchor) => carryAnchors(old, now, [anchor])).map(answerOf),
    )
    expect(alone.wrongSilently + alone.silent).toBe(0)
    expect(alone.right).toBeGreaterThanOrEqual(together.right - 1)
    expect(alone.unchangedInReview).toBeLessThanOrEqual(together.unchangedInReview + 1)
  })
})
