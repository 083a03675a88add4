import { describe, expect, it } from 'vitest'
import { expectedPlaces, offBy } from '@/lib/anchoring/expected-places'

const sighting = (start: number, end: number, found: number | null) => ({
  ...{ range: { start, end }, found, weight: 1 },
})

describe('where a passage is expected', () => {
  it('is as far from where it was as its neighbours are', () => {
    const [, expected] = expectedPlaces([
      sighting(0, 10, 500),
      sighting(100, 110, null),
      sighting(200, 210, 700),
    ])
    expect(expected).toMatchObject({ start: 600, otherStart: 600, isWitnessed: true })
  })

  it('is in one of two places where its neighbours moved apart, and the nearer one counts', () => {
    const [, expected] = expectedPlaces([
      sighting(0, 10, 0),
      sighting(20, 30, null),
      sighting(200, 210, 1200),
    ])
    expect(expected).toMatchObject({ start: 20, otherStart: 1020 })
    expect(expected && offBy({ start: 1030, end: 1040 }, expected)).toBe(10)
  })

  it('is not what it says itself, nor what says one that has words in common with it', () => {
    const [own, other] = expectedPlaces([sighting(100, 150, 9000), sighting(120, 170, 9020)])
    expect(own).toMatchObject({ start: 100, isWitnessed: false })
    expect(other).toMatchObject({ start: 120, isWitnessed: false })
  })

  it('is not told by one that was found out of order', () => {
    const places = expectedPlaces([
      sighting(0, 10, 500),
      sighting(50, 60, 90_000),
      sighting(100, 110, 600),
      sighting(200, 210, 700),
    ])
    expect(places[1]).toMatchObject({ start: 550 })
  })
})
