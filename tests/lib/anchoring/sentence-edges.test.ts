import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfSentence, startOfSentence } from '@/lib/anchoring/sentence-edges'
import { sentenceAround } from '@/lib/text/sentences'

/** What sentences are made of, and what could be taken for their ends. */
const pieces = [
  ...[
    'and',
    'the',
    'Park',
    'I',
    'was',
    'Mr',
    'approx',
    'etc',
    'U.S',
    'no',
    '3',
    '3.5',
    'café',
    'École',
  ],
  ...[
    'он',
    'Он',
    '그는',
    '他',
    '。',
    'e.g',
    '’',
    '“',
    '”',
    '"',
    ')',
    '(',
    ',',
    ':',
    ' – ',
    '…',
    '...',
  ],
  ...[
    '.',
    '!',
    '?',
    '. ',
    '? ',
    '! ',
    '.  ',
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\n',
    '\n\n',
    '\r',
    '\t',
    '.” ',
    '.) ',
  ],
]
const arbitraryProse = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 })
  .map((parts) => parts.join(''))
const arbitraryPlace = fc.tuple(arbitraryProse, fc.nat()).map(([text, at]) => ({
  text,
  offset: at % (text.length + 1),
}))
const runs = { numRuns: 3000 }

describe('startOfSentence', () => {
  it('is where the segmenter has it', () => {
    fc.assert(
      fc.property(arbitraryPlace, ({ text, offset }) => {
        const { start } = sentenceAround(text, { start: offset, end: text.length })
        expect(startOfSentence(text, offset)).toBe(Math.min(start, offset))
      }),
      runs,
    )
  })
})

describe('endOfSentence', () => {
  it('is where the segmenter has it', () => {
    fc.assert(
      fc.property(arbitraryPlace, ({ text, offset }) => {
        const { end } = sentenceAround(text, { start: 0, end: offset })
        expect(endOfSentence(text, offset)).toBe(Math.max(end, offset))
      }),
      runs,
    )
  })
})
