import { describe, expect, it } from 'vitest'
import { deepestOverlap, nextOverlap } from '@/components/reader/overlaps'
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
