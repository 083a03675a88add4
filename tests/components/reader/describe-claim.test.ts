import { describe, expect, it } from 'vitest'
import { claimName, quoteStart } from '@/components/reader/describe-claim'
import { buildPassage } from '@/tests/support/build-material'

it('names a claim by its number, once it has one', () => {
  expect(claimName({ number: 12 })).toBe('C-12')
  expect(claimName({ number: null })).toBe('New claim')
})

describe('quoteStart', () => {
  const quote = (...quotes: string[]) => ({
    passages: quotes.map((exact) => buildPassage({ exact })),
  })

  it.each([
    ['is the whole of a short passage', quote('It will last'), 12, 'It will last'],
    ['ends between words', quote('It will last long'), 10, 'It will …'],
    ['joins passages', quote('It will', 'for long'), 40, 'It will […] for long'],
    ['runs over line ends', quote('It\n\nwill'), 40, 'It will'],
    ['never cuts a character', quote(`${'a'.repeat(9)}😀`), 10, `${'a'.repeat(9)} …`],
  ])('%s', (_, claim, length, expected) => {
    expect(quoteStart(claim, length)).toBe(expected)
  })
})
