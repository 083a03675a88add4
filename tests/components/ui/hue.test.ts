import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hueCount, hueOf } from '@/components/ui/hue'

describe('hueOf', () => {
  it('gives the first 40 places different pairs of colour and pattern', () => {
    const looks = Array.from({ length: 40 }, (_, index) => {
      const hue = hueOf(index)
      return `${hue.number} ${hue.pattern}`
    })
    expect(new Set(looks).size).toBe(40)
  })

  it('stays inside the palette for every place', () => {
    fc.assert(
      fc.property(fc.nat(), (index) => {
        const { number } = hueOf(index)
        expect(number).toBeGreaterThanOrEqual(1)
        expect(number).toBeLessThanOrEqual(hueCount)
      }),
    )
  })
})
