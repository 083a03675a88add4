import { describe, expect, it } from 'vitest'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import {
  articlesText,
  type BenchText,
  languageText,
  nearCopiesText,
  proseText,
  repetitiveText,
} from '@/tests/bench/anchoring/bench-texts'
import { lossCaseOf } from '@/tests/bench/anchoring/loss-cases'
import { type Revisions, revise, type Scenario, scenarios } from '@/tests/bench/anchoring/mutations'
import {
  addScores,
  noScore,
  precisionOf,
  recallOf,
  reviewOfUnchanged,
  scoreAnswers,
  silentShare,
} from '@/tests/bench/anchoring/score'
import { mostInReview, mostSilent } from '@/tests/bench/anchoring/targets'
import { carried, hypothesis, type Way } from '@/tests/bench/anchoring/ways'

// A small part of what `npm run bench -- anchoring` measures: that passages are found right, not how soon.

const passageCount = 120

const texts: [BenchText, readonly Scenario[]][] = [
  [proseText(30_000), scenarios],
  [articlesText(), scenarios],
  [repetitiveText(30_000), ['heavy', 'deleted', 'meaning']],
  [nearCopiesText(70_000), ['heavy', 'deleted', 'meaning']],
  ...(['de', 'fr', 'ru', 'ko', 'zh'] as const).map((code): [BenchText, Scenario[]] => [
    languageText(code, 20_000),
    ['heavy', 'deleted', 'meaning'],
  ]),
]

const cases = texts.flatMap(([text, chosen]) =>
  chosen.map((scenario): [string, Scenario, Revisions] => [
    text.name,
    scenario,
    revise(text, scenario, { passageCount }),
  ]),
)

function answersOf(way: Way, { oldText, newText, passages }: Revisions) {
  const anchors = passages.map(({ passage }) => describeAnchor(oldText, passage))
  return way.find(oldText, newText, anchors)
}

const scoreOf = (way: Way, revisions: Revisions) =>
  scoreAnswers(revisions.newText, revisions.passages, answersOf(way, revisions))

describe.each(cases)(
  'passages of %s, %s, carried to the next revision',
  (_, _scenario, revisions) => {
    it('are found and not mistaken as well as by Hypothesis’s matcher', () => {
      const [own, other] = [scoreOf(carried, revisions), scoreOf(hypothesis, revisions)]
      expect(recallOf(own) ?? 1).toBeGreaterThanOrEqual(recallOf(other) ?? 1)
      expect(precisionOf(own) ?? 1).toBeGreaterThanOrEqual(precisionOf(other) ?? 1)
    })
  },
)

describe('of all of them', () => {
  const all = cases.map(([, , revisions]) => scoreOf(carried, revisions)).reduce(addScores, noScore)

  it('hardly one that was deleted or turned is taken for the same', () => {
    expect(all.deletedOrTurned).toBeGreaterThan(1000)
    expect(silentShare(all)).toBeLessThanOrEqual(mostSilent)
  })

  it('hardly one whose words are the same waits for a person', () => {
    expect(all.unchanged).toBeGreaterThan(2000)
    expect(reviewOfUnchanged(all)).toBeLessThanOrEqual(mostInReview)
  })

  it('none is put elsewhere without asking', () => {
    const wrong = cases.flatMap(([text, scenario, revisions]) =>
      answersOf(carried, revisions).flatMap((answer, index) => {
        const passage = revisions.passages[index]
        const loss = passage ? lossCaseOf(revisions, passage, answer) : null
        return loss?.kind === 'put elsewhere without asking' ? [{ text, scenario, ...loss }] : []
      }),
    )
    expect(wrong).toEqual([])
  })
})
