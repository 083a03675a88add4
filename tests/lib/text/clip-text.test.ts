import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clipText } from '@/lib/text/clip-text'
import { arbitraryText } from '@/tests/support/arbitrary-text'

it.each([
  ['Will it last?', 20, 'Will it last?'],
  ['Will it last?', 8, 'Will it…'],
  ['Will it last?', 9, 'Will it…'],
  ['Will\n it\tlast? ', 13, 'Will it last?'],
  ['It is 👩‍🔬', 8, 'It is…'],
])('clips %j to %i', (text, length, clipped) => {
  expect(clipText(text, length)).toBe(clipped)
})

it('never gets too long and never ends in half a character', () => {
  fc.assert(
    fc.property(arbitraryText, fc.integer({ min: 1, max: 40 }), (text, length) => {
      const clipped = clipText(text, length)
      expect(clipped.length).toBeLessThanOrEqual(length)
      expect(clipped.isWellFormed()).toBe(true)
    }),
  )
})
