import { describe, expect, it } from 'vitest'
import {
  agreementOfReadings,
  agreementOnCoverage,
  quotesOutsideTexts,
} from '@/prisma/seed/agreement-of-readings'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'
import { type Reading, readingSchema, readReading } from '@/prisma/seed/reading'

const texts = { d1: 'They are allies. Trade is small. Nobody signed. It rains.' }

/** "They are allies: alliance yes", with the stance of the author at the end where it is not asserted. */
function readingOf(lines: string[], coverage: Reading['coverage'] = []): Reading {
  const claims = lines.map((line) => {
    const [quote = '', coding = ''] = line.split(': ')
    const [question, position, authorStance = 'asserts'] = coding.split(' ')
    const rest = { speaker: null, hedgeCues: [], likelihood: null }
    return { document: 'd1', quote, question, position, authorStance, ...rest }
  })
  return readingSchema.parse({ claims, coverage, remarksOnQuestions: [] })
}

function agreementOn(question: string, first: string[], second: string[]) {
  const readings = [readingOf(first), readingOf(second)] as const
  const [agreement] = agreementOfReadings({ texts, questions: [question], readings })
  if (!agreement) throw new Error('no agreement')
  return agreement
}

describe('agreementOfReadings', () => {
  it('compares sentences, however much of one was quoted', () => {
    const { eitherCount, allSentences, bothCoded } = agreementOn(
      'alliance',
      ['allies: alliance yes', 'Trade: alliance no'],
      ['They are allies.: alliance yes'],
    )
    expect(eitherCount).toBe(2)
    expect(allSentences.percent).toMatchObject({ value: 3 / 4, counts: { units: 4 } })
    expect(bothCoded.percent).toMatchObject({ value: 1, counts: { units: 1 } })
    expect(bothCoded.alpha).toMatchObject({ status: 'undefined', because: 'no-variation' })
  })

  it('counts a quote of two sentences for both, and no other question', () => {
    const both = ['They are allies. Trade is small.: alliance yes', 'It rains: weather wet']
    const { eitherCount, bothCoded } = agreementOn('alliance', both, both)
    expect(eitherCount).toBe(2)
    expect(bothCoded.percent).toMatchObject({ value: 1, counts: { units: 2 } })
  })

  it('tells a view that the document holds from one that it only quotes', () => {
    const held = ['They are allies: alliance yes']
    const agreement = (stance: string) =>
      agreementOn('alliance', held, [`${held[0]} ${stance}`]).bothCoded.percent
    expect(agreement('rejects')).toMatchObject({ value: 0 })
    expect(agreement('endorses')).toMatchObject({ value: 1 })
  })

  it('tells a position called “none” from a sentence that nobody coded', () => {
    const { allSentences } = agreementOn('treaty', ['Nobody signed: treaty none'], [])
    expect(allSentences.percent).toMatchObject({ value: 3 / 4 })
  })

  it('takes several positions in one sentence as one value', () => {
    const two = ['Trade: trade little', 'small: trade shrinking']
    expect(agreementOn('trade', two, two.toReversed()).bothCoded.percent).toMatchObject({
      value: 1,
    })
    expect(agreementOn('trade', two, two.slice(1)).bothCoded.percent).toMatchObject({ value: 0 })
  })
})

it('names the quotes that are in no sentence', () => {
  const readings = [
    readingOf(['allies: alliance yes']),
    readingOf(['Title: alliance yes']),
  ] as const
  expect(quotesOutsideTexts({ texts, questions: [], readings })).toEqual(['Title'])
})

it('compares coverage cell by cell', () => {
  const cell = (question: string, state: 'silent' | 'takes-position') => [
    { document: 'd1', question, state, note: '' },
  ]
  const readings = [
    readingOf([], [...cell('alliance', 'silent'), ...cell('trade', 'silent')]),
    readingOf([], [...cell('alliance', 'silent'), ...cell('trade', 'takes-position')]),
  ] as const
  const { percent } = agreementOnCoverage({ texts, questions: ['alliance', 'trade'], readings })
  expect(percent).toMatchObject({ value: 1 / 2, counts: { units: 2 } })
})

describe('the readings of the articles', () => {
  const { documents, questions } = readWorkedProject()

  it.each(['first', 'second'] as const)('%s: on questions and positions that exist', (which) => {
    const { claims } = readReading(which)
    const known = new Set(
      questions.flatMap(({ slug, positions }) => positions.map((p) => `${slug} ${p.slug}`)),
    )
    expect(claims.length).toBeGreaterThan(150)
    expect(
      claims.filter(({ question, position }) => !known.has(`${question} ${position}`)),
    ).toEqual([])
  })

  it.each(['first', 'second'] as const)(
    '%s: says of every cell what the document does',
    (which) => {
      const { coverage, claims } = readReading(which)
      const asked = new Set(coverage.map(({ question }) => question))
      expect(new Set(coverage.map((cell) => `${cell.document} ${cell.question}`)).size).toBe(
        documents.length * asked.size,
      )
      expect(claims.filter(({ question }) => !asked.has(question))).toEqual([])
    },
  )
})
