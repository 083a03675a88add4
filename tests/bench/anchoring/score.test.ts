import { describe, expect, it } from 'vitest'
import {
  type Answer,
  addScores,
  answerOf,
  isSamePlace,
  noScore,
  precisionOf,
  recallOf,
  reviewOfUnchanged,
  type Score,
  scoreAnswers,
  silentShare,
} from '@/tests/bench/anchoring/score'
import type { Truth } from '@/tests/bench/anchoring/truth'

const text = 'They say that it will last. It may not.'
const range = { start: 14, end: 26 }

function scoreOf(truth: Truth, answer: Answer): Partial<Score> {
  const score = scoreAnswers(text, [{ passage: range, truth }], [answer])
  return Object.fromEntries(Object.entries(score).filter(([, count]) => count > 0))
}

const there = (edit: 'none' | 'words' | 'meaning' | 'company'): Truth => ({
  ...{ kind: 'there', range, edit, turn: null },
})
const sure = (found = range): Answer => ({ range: found, asks: false })
const asking = (found = range): Answer => ({ range: found, asks: true })
const elsewhere = { start: 0, end: 8 }

describe('scoreAnswers', () => {
  it.each([
    ['found', there('none'), sure(), { right: 1, endsExact: 1, unchanged: 1 }],
    [
      'found with the stop after it',
      there('none'),
      sure({ start: 14, end: 28 }),
      { right: 1, endsExact: 1, unchanged: 1 },
    ],
    [
      'found with a word too many',
      there('none'),
      sure({ start: 9, end: 26 }),
      { right: 1, unchanged: 1 },
    ],
    [
      'asked about in vain',
      there('none'),
      asking(),
      { right: 1, endsExact: 1, unchanged: 1, unchangedInReview: 1 },
    ],
    ['lost', there('none'), null, { unchanged: 1, unchangedLost: 1 }],
    ['elsewhere', there('none'), sure(elsewhere), { wrong: 1, wrongSilently: 1, unchanged: 1 }],
    ['elsewhere, asking', there('words'), asking(elsewhere), { wrong: 1, reworded: 1 }],
    [
      'reworded, and taken for the same',
      there('words'),
      sure(),
      { right: 1, endsExact: 1, reworded: 1, rewordedSilently: 1 },
    ],
    [
      'turned, and asked about',
      there('meaning'),
      asking(),
      { right: 1, endsExact: 1, deletedOrTurned: 1 },
    ],
    [
      'turned, and taken for the same',
      there('meaning'),
      sure(),
      { right: 1, endsExact: 1, deletedOrTurned: 1, silent: 1 },
    ],
    ['turned far beside', there('company'), sure(), { right: 1, endsExact: 1 }],
  ])('counts a passage that is there: %s', (_, truth, answer, counts) => {
    expect(scoreOf(truth, answer)).toEqual({ passages: 1, there: 1, ...counts })
  })

  it.each<[string, Truth, Answer, Partial<Score>]>([
    ['orphaned', { kind: 'gone' }, null, { gone: 1 }],
    ['asked about', { kind: 'gone' }, asking(), { gone: 1, falseOfGone: 1 }],
    ['taken for another', { kind: 'gone' }, sure(), { gone: 1, falseOfGone: 1, silent: 1 }],
    ['a remnant, asked about', { kind: 'remnant', range }, asking(), {}],
    ['a remnant, taken for the whole', { kind: 'remnant', range }, sure(), { silent: 1 }],
  ])('counts a passage that is gone: %s', (_, truth, answer, counts) => {
    expect(scoreOf(truth, answer)).toEqual({ passages: 1, deletedOrTurned: 1, ...counts })
  })

  it('adds up', () => {
    const passages = [there('none'), there('words'), there('none')].map((truth) => ({
      ...{ passage: range, truth },
    }))
    const score = scoreAnswers(text, passages, [sure(), sure(elsewhere)])
    expect(score).toMatchObject({ passages: 3, there: 3, right: 1, wrong: 1, unchangedLost: 1 })
    expect(addScores(score, noScore)).toEqual(score)
  })
})

describe('shares', () => {
  it('are of what is there, of what was put somewhere, of what is the same, of what is not', () => {
    const counts = { there: 10, right: 8, wrong: 1, falseOfGone: 1, gone: 4 }
    const score = { ...noScore, ...counts, unchanged: 5, unchangedInReview: 1 }
    expect(recallOf(score)).toBe(0.8)
    expect(precisionOf(score)).toBe(0.8)
    expect(reviewOfUnchanged(score)).toBe(0.2)
    expect(silentShare({ ...score, deletedOrTurned: 4, silent: 1 })).toBe(0.25)
  })

  it('of nothing are none', () => {
    expect(recallOf(noScore)).toBeNull()
    expect(silentShare(noScore)).toBeNull()
  })
})

describe('answerOf', () => {
  it('knows an orphan, a question, and a place that is sure', () => {
    const found = { range, method: 'quote', similarity: 1 } as const
    expect(answerOf({ status: 'orphaned' })).toBeNull()
    expect(answerOf({ ...found, status: 'needs-review' })).toEqual(asking())
    expect(answerOf({ ...found, status: 'moved' })).toEqual(sure())
    expect(answerOf({ ...found, status: 'exact' })).toEqual(sure())
  })
})

describe('isSamePlace', () => {
  it('wants half of both together in both', () => {
    expect(isSamePlace({ start: 0, end: 10 }, { start: 0, end: 20 })).toBe(true)
    expect(isSamePlace({ start: 0, end: 10 }, { start: 0, end: 21 })).toBe(false)
    expect(isSamePlace({ start: 0, end: 10 }, { start: 10, end: 12 })).toBe(false)
  })
})
