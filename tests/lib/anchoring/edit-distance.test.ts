import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, similarityOf } from '@/lib/anchoring/edit-distance'

/** The textbook table, row by row. */
function byTable(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['strictly transactional', 'simply transactional', 4],
    ['a'.repeat(100), 'b'.repeat(70), 100],
  ])('of %s and %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  it('is what the table says, for short and long strings', () => {
    const string = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 110 })
    fc.assert(
      fc.property(string, string, (a, b) => {
        expect(editDistance(a, b)).toBe(byTable(a, b))
        expect(editDistance(b, a)).toBe(byTable(a, b))
      }),
      { numRuns: 300 },
    )
  })
})

describe('editDistance of long strings', () => {
  const letters = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength })
  const arbitraryEdit = fc.record({ at: fc.nat(), out: fc.nat(8), put: letters(8) })

  it('is what the table says, however much was edited', () => {
    const arbitraryEdits = fc.array(arbitraryEdit, { maxLength: 60 })
    fc.assert(
      fc.property(letters(400), arbitraryEdits, (text, edits) => {
        const edited = edits.reduce((now, { at, out, put }) => {
          const place = at % (now.length + 1)
          return now.slice(0, place) + put + now.slice(place + out)
        }, text)
        expect(editDistance(text, edited)).toBe(byTable(text, edited))
      }),
      { numRuns: 200 },
    )
  })
})

describe('similarityOf', () => {
  it('is 1 for the same, 0 for nothing in common, and between for the rest', () => {
    expect(similarityOf('', '')).toBe(1)
    expect(similarityOf('abc', 'abc')).toBe(1)
    expect(similarityOf('abc', 'xyz')).toBe(0)
    expect(similarityOf('will last', 'will not last')).toBeCloseTo(9 / 13)
  })
})
