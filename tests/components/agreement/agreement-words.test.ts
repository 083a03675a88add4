import { describe, expect, it } from 'vitest'
import { describeFigure, reasonsOf } from '@/components/agreement/agreement-words'

describe('describeFigure', () => {
  it.each([
    [0.75, '75 %'],
    [1, '100 %'],
    [0.9999, '99 %'],
    [0, '0 %'],
    [0.001, '1 %'],
  ])('says the share %d as %s', (share, words) => {
    expect(describeFigure('percent', share)).toBe(words)
  })

  it.each([
    [0.743, '0.74'],
    [1, '1.00'],
    [0.9999, '0.99'],
    [0, '0.00'],
    [-0.0001, '−0.01'],
    [-0.128, '−0.13'],
    [-1, '−1.00'],
  ])('says the coefficient %d as %s', (value, words) => {
    expect(describeFigure('alpha', value)).toBe(words)
  })
})

it('names each reason for having no figure once', () => {
  const counts = { units: 0, values: 0 }
  const undefinedFor = (because: 'no-scale' | 'no-variation') => ({
    ...{ status: 'undefined' as const, because, counts },
  })
  expect(
    reasonsOf([
      undefinedFor('no-scale'),
      { status: 'defined', value: 1, counts },
      undefinedFor('no-variation'),
      undefinedFor('no-scale'),
    ]),
  ).toEqual(['no-scale', 'no-variation'])
})
