import { expect, it } from 'vitest'
import { percentAgreement } from '@/lib/comparison/agreement/percent-agreement'
import { benAndGerry, megAndOwen } from '@/tests/lib/comparison/agreement/worked-examples'

it('is the share of units on which two coders agree, as published', () => {
  expect(percentAgreement(megAndOwen)).toMatchObject({ status: 'defined', value: 0.6 })
  expect(percentAgreement(benAndGerry)).toMatchObject({ status: 'defined', value: 0.75 })
})

it('counts every two coders of a unit, and leaves out who said nothing', () => {
  expect(
    percentAgreement([
      ['a', 'a', 'b'],
      ['c', null, null],
      [null, 'd', 'd'],
    ]),
  ).toEqual({ status: 'defined', value: 2 / 4, counts: { units: 2, values: 5 } })
})

it('is defined where everybody always said the same, and undefined where nothing can be compared', () => {
  expect(percentAgreement([['a', 'a']])).toMatchObject({ status: 'defined', value: 1 })
  expect(percentAgreement([['a', null]])).toMatchObject({
    status: 'undefined',
    because: 'nothing-to-compare',
  })
})
