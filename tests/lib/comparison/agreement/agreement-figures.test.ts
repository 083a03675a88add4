import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementFigures } from '@/lib/comparison/agreement/agreement-figures'
import type { AgreementUnit } from '@/lib/comparison/agreement/agreement-unit'
import {
  agreementSubjects,
  agreementUnits,
  comparedPairs,
  everyUnit,
  filterUnits,
} from '@/lib/comparison/agreement/agreement-units'
import { spotKinds } from '@/lib/comparison/agreement/spots'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'

/** What people said, as "Ana yes, Ben no"; a unit of question-1 in document-1 unless the fields say otherwise. */
function unitOf(words: string, fields: Partial<AgreementUnit> = {}): AgreementUnit {
  return {
    ...{ id: words, scaleId: 'question-1', isOrdered: false, questionId: 'question-1' },
    ...{ tagId: null, documentIds: ['document-1'], sentence: '' },
    said: words.split(', ').map((part) => {
      const [by = '', value = ''] = part.split(' ')
      const rank = ['no', 'maybe', 'yes'].indexOf(value)
      return { by, value, words: value, rank, reason: '', claimIds: ['claim-1'] }
    }),
    ...fields,
  }
}

describe('agreementFigures', () => {
  it('counts what can be compared, who is compared, and on what they differ', () => {
    const units = ['Ana yes, Ben yes', 'Ana yes, Ben no', 'Ana no, Ben no', 'Cleo no'].map(
      (words) => unitOf(words),
    )
    expect(agreementFigures(units)).toMatchObject({
      ...{ annotators: ['Ana', 'Ben'], unitCount: 3, disagreementCount: 1 },
      percent: { value: 2 / 3 },
      kappa: { value: 0.4 },
      alpha: { value: 4 / 9 },
    })
  })

  it('has no kappa of three annotators, though no unit has more than two', () => {
    const units = [unitOf('Ana yes, Ben no'), unitOf('Ben no, Cleo no')]
    expect(agreementFigures(units)).toMatchObject({
      ...{ annotators: ['Ana', 'Ben', 'Cleo'], percent: { value: 1 / 2 } },
      kappa: { status: 'undefined', because: 'not-two-coders', counts: { units: 2 } },
    })
  })

  it('has an ordinal alpha of one scale alone', () => {
    const ordered = ['Ana yes, Ben maybe', 'Ana no, Ben no'].map((words) =>
      unitOf(words, { isOrdered: true }),
    )
    const other = unitOf('Ana yes, Ben no', { isOrdered: true, scaleId: 'question-2' })
    expect(agreementFigures(ordered).ordinalAlpha.status).toBe('defined')
    expect(agreementFigures([...ordered, other]).ordinalAlpha).toMatchObject({
      because: 'several-scales',
    })
    const unordered = [unitOf('Ana yes, Ben no'), unitOf('Ana no', { scaleId: 'question-2' })]
    expect(agreementFigures(unordered).ordinalAlpha).toMatchObject({ because: 'no-scale' })
    const mixed = [...ordered, unitOf('Ana yes, Ben no', { scaleId: 'question-2' })]
    expect(agreementFigures(mixed).ordinalAlpha).toMatchObject({ because: 'several-scales' })
  })

  it('is undefined throughout where nobody shares a unit', () => {
    const { percent, kappa, alpha, ordinalAlpha, ...counts } = agreementFigures([
      unitOf('Ana yes'),
      unitOf('Ben yes'),
    ])
    expect(counts).toEqual({ annotators: [], unitCount: 0, disagreementCount: 0 })
    for (const figure of [percent, kappa, alpha, ordinalAlpha]) {
      expect(figure).toMatchObject({ status: 'undefined', because: 'nothing-to-compare' })
    }
  })

  it('has a percent, but neither kappa nor alpha, where all values are one and the same', () => {
    expect(agreementFigures([unitOf('Ana yes, Ben yes')])).toMatchObject({
      percent: { value: 1 },
      kappa: { because: 'no-variation' },
      alpha: { because: 'no-variation' },
    })
  })

  it('reckons chance within each question', () => {
    const words = ['Ana yes, Ben yes', 'Ana yes, Ben no', 'Ana no, Ben no', 'Ana no, Ben yes']
    const first = words.map((said) => unitOf(said))
    const second = words.map((said) => unitOf(said, { scaleId: 'question-2' }))
    expect(agreementFigures([...first, ...second]).kappa).toMatchObject({ value: 0 })
  })
})

describe('filterUnits', () => {
  const units = [
    unitOf('Ana yes, Ben yes, Cleo no'),
    unitOf('Ana no', { questionId: 'question-2', documentIds: ['document-1', 'document-2'] }),
    unitOf('Cleo no', { questionId: null, tagId: 'tag-1', documentIds: ['document-3'] }),
  ]
  const idsOf = (filter: Partial<typeof everyUnit>) =>
    filterUnits(units, { ...everyUnit, ...filter }).map(({ id }) => id)

  it('lets everything through that it does not name', () => {
    expect(filterUnits(units, everyUnit)).toEqual(units)
  })

  it('goes by question, tag and document, where a pair is at both of its documents', () => {
    expect(idsOf({ questionId: 'question-2' })).toEqual(['Ana no'])
    expect(idsOf({ tagId: 'tag-1' })).toEqual(['Cleo no'])
    expect(idsOf({ documentId: 'document-1' })).toHaveLength(2)
    expect(idsOf({ documentId: 'document-2' })).toEqual(['Ana no'])
  })

  it('leaves two annotators with what they said, and no unit of others alone', () => {
    const between = filterUnits(units, { ...everyUnit, between: ['Ana', 'Ben'] })
    expect(between.map(({ said }) => said.map(({ by }) => by))).toEqual([['Ana', 'Ben'], ['Ana']])
    expect(agreementFigures(between)).toMatchObject({ unitCount: 1, disagreementCount: 0 })
  })
})

it('names every two people who share a unit', () => {
  const units = ['Cleo no, Dora no', 'Ana yes, Ben yes, Cleo no', 'Ben no', 'Ana no, Ben no']
  expect(comparedPairs(units.map((words) => unitOf(words)))).toEqual([
    ['Ana', 'Ben'],
    ['Ana', 'Cleo'],
    ['Ben', 'Cleo'],
    ['Cleo', 'Dora'],
  ])
})

describe('of any project', () => {
  const anyUnits = fc
    .tuple(arbitrarySnapshot, fc.constantFrom(...agreementSubjects), fc.constantFrom(...spotKinds))
    .map(([snapshot, subject, spots]) => agreementUnits(snapshot, { subject, spots }))

  it('a unit has an id of its own, and each annotator in it once', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
        for (const { said } of units) {
          expect(said.length).toBeGreaterThan(0)
          expect(new Set(said.map(({ by }) => by)).size).toBe(said.length)
        }
      }),
    )
  })

  it('figures are numbers up to 1 or say why they are none, and differ from 1 where people do', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const figures = agreementFigures(units)
        const { percent, kappa, alpha, ordinalAlpha, unitCount, disagreementCount } = figures
        for (const figure of [percent, kappa, alpha, ordinalAlpha]) {
          if (figure.status === 'defined') expect(figure.value).toBeLessThanOrEqual(1)
        }
        expect(percent.counts.units).toBe(unitCount)
        expect(disagreementCount).toBeLessThanOrEqual(unitCount)
        if (percent.status === 'defined') expect(percent.value < 1).toBe(disagreementCount > 0)
      }),
    )
  })

  it('the units of a filter are all units, split by question, tag or document without loss', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const names = new Set(units.map(({ questionId, tagId }) => questionId ?? tagId))
        const parts = [...names].flatMap((name) =>
          units.filter(({ questionId, tagId }) => (questionId ?? tagId) === name),
        )
        expect(parts).toHaveLength(units.length)
        for (const pair of comparedPairs(units)) {
          const { annotators } = agreementFigures(
            filterUnits(units, { ...everyUnit, between: pair }),
          )
          expect(annotators).toEqual(pair)
        }
      }),
    )
  })
})
