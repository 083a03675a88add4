import { expect, it } from 'vitest'
import { scaleFor } from '@/components/pictures/png-of'

it.each<[string, number, number, number]>([
  ['a usual picture gets two pixels for one', 1100, 800, 2],
  ['a wide one gets fewer, so that its longer side can be drawn', 20_000, 300, 0.8],
  ['a large one gets fewer, so that all of it can be drawn', 10_000, 10_000, 1],
])('%s', (_, width, height, scale) => {
  expect(scaleFor(width, height)).toBeCloseTo(scale)
})
