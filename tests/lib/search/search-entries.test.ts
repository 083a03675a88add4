import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOfClaim, entriesOfRevision, entryLimits } from '@/lib/search/search-entries'
import { tokensOf } from '@/lib/search/tokens'
import { buildClaim, buildPassage } from '@/tests/support/build-material'
import { arbitrarySearchedText } from '@/tests/support/searched-texts'

const entriesOfText = (text: string) => entriesOfRevision({ id: 'r', documentId: 'd', text })

describe('what is searched of a document', () => {
  it('is its paragraphs, where they are in the text', () => {
    const text = 'One two.\n\nThree\nfour.\n\n…\n\nFive.'
    expect(
      entriesOfText(text).map(({ ordinal, start, text: part }) => [ordinal, start, part]),
    ).toEqual([
      [0, 0, 'One two.'],
      [1, 10, 'Three\nfour.'],
      [2, 26, 'Five.'],
    ])
  })

  it('is in pieces where a paragraph is longer than an index takes', () => {
    for (const text of ['the end '.repeat(2000), 'x'.repeat(700_000), '한국은'.repeat(4000)]) {
      const entries = entriesOfText(text)
      expect(entries.map((entry) => entry.text).join('')).toBe(text)
      for (const { terms, start, text: piece } of entries) {
        expect(text.slice(start, start + piece.length)).toBe(piece)
        expect(terms.length).toBeLessThanOrEqual(entryLimits.terms)
        const most = Math.max(...terms.map((term) => terms.filter((one) => one === term).length))
        expect(most).toBeLessThanOrEqual(entryLimits.placesOfTerm)
      }
    }
  })

  it('has the terms of its own text, piece by piece', () => {
    const long = fc
      .tuple(
        fc.array(arbitrarySearchedText, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 120 }),
      )
      .map(([parts, count]) => parts.join(' ').repeat(count))
    fc.assert(
      fc.property(long, (text) => {
        for (const entry of entriesOfText(text)) {
          expect(entry.terms).toEqual(tokensOf(entry.text).map(({ term }) => term))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is read in a moment, however hostile the text', () => {
    for (const text of [
      'a '.repeat(1_000_000),
      'ok.\n\n'.repeat(100_000),
      '('.repeat(1_000_000),
      '\u0301'.repeat(1_000_000),
    ]) {
      const startMs = performance.now()
      entriesOfText(text)
      expect(performance.now() - startMs).toBeLessThan(5000)
    }
  })
})

describe('what is searched of a claim', () => {
  it('is each passage, the statement, and the words of the note', () => {
    const claim = buildClaim({
      passages: [
        buildPassage({ exact: 'first quote', start: 5, revisionId: 'r1' }),
        buildPassage({ exact: '…', start: 20 }),
        buildPassage({ exact: 'second', start: 40, revisionId: 'r1' }),
      ],
      statement: 'stated',
      note: {
        type: 'doc',
        content: ['one', 'two'].map((text) => ({
          type: 'paragraph',
          content: [{ type: 'text', text }],
        })),
      },
    })
    expect(
      entriesOfClaim(claim).map(({ kind, ordinal, start, text, revisionId }) => [
        ...[kind, ordinal, start, text, revisionId],
      ]),
    ).toEqual([
      ['quotes', 0, 5, 'first quote', 'r1'],
      ['quotes', 1, 40, 'second', 'r1'],
      ['statements', 0, 0, 'stated', null],
      ['notes', 0, 0, 'one\n\ntwo', null],
    ])
  })

  it('is nothing where nothing is said', () => {
    expect(entriesOfClaim(buildClaim({ passages: [], statement: ' … ' }))).toEqual([])
  })
})
