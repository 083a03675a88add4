import { expect, it } from 'vitest'
import { densityFor } from '@/components/reader/card-density'

it.each([
  ['a document with few claims', 400, 'full'],
  ['many claims', 90, 'brief'],
  ['a claim in every line', 20, 'line'],
  ['a document of which nothing is seen', Number.NaN, 'line'],
])('fits %s', (_, room, density) => {
  expect(densityFor(room)).toBe(density)
})
