import { describe, expect, it } from 'vitest'
import { deepestOverlap, isAtClaim, nextOverlap } from '@/components/reader/overlaps'
import { buildReaderClaim } from '@/tests/support/build-reader-claim'

const claim = (id: string, ...ranges: [number, number][]) => buildReaderClaim({ id, ranges })

const long = claim('long', [0, 100])
const middle = claim('middle', [20, 60])
const short = claim('short', [50, 55], [200, 210])
const alone = claim('alone', [300, 310])
const claims = [long, middle, short, alone]

describe('nextOverlap', () => {
  it('goes through the claims at a place, smallest first, around and around', () => {
    const visited: (string | null)[] = [null]
    for (let press = 0; press < 4; press += 1) {
      visited.push(nextOverlap(claims, 52, visited.at(-1) ?? null)?.id ?? null)
    }
    expect(visited.slice(1)).toEqual(['short', 'middle', 'long', 'short'])
  })

  it('finds none where there is none', () => {
    expect(nextOverlap(claims, 150, null)).toBeNull()
  })
})

describe('deepestOverlap', () => {
  it.each([
    ['within a long claim', long, 50],
    ['at the beginning of a short one', short, 50],
    ['of a claim alone, its own beginning', alone, 300],
  ])('%s', (_, focused, offset) => {
    expect(deepestOverlap(claims, focused)).toBe(offset)
  })

  it('is nowhere for a claim without a place', () => {
    const lost = buildReaderClaim({ id: 'lost', ranges: [[0, 5]], status: 'orphaned' })
    expect(deepestOverlap([lost], lost)).toBeNull()
  })
})

describe('a caret at a claim', () => {
  const text = 'It will last. Maybe.\n\nNo.'
  const will = claim('will last', [3, 12])
  const sentence = claim('Maybe.', [14, 20])

  it.each<[string, number, boolean]>([
    ['at its beginning', 3, true],
    ['within it', 7, true],
    ['right behind it', 12, true],
    ['before it', 2, false],
    ['behind the full stop that follows', 13, false],
  ])('%s', (_, offset, isAt) => {
    expect(isAtClaim(will, offset, text)).toBe(isAt)
  })

  it('is not one in the next paragraph', () => {
    expect(isAtClaim(sentence, 20, text)).toBe(true)
    expect(isAtClaim(sentence, 22, text)).toBe(false)
  })

  it('may have the space behind the words before it', () => {
    const word = claim('It', [0, 2])
    expect(isAtClaim(word, 3, text)).toBe(true)
    expect(isAtClaim(word, 4, text)).toBe(false)
  })

  it('is none at a passage that was lost', () => {
    const lost = buildReaderClaim({ ranges: [[3, 12]], status: 'orphaned' })
    expect(isAtClaim(lost, 7, text)).toBe(false)
  })
})
