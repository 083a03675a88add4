import { expect, it } from 'vitest'
import { counted } from '@/components/ui/counted'

it.each([
  [0, 'no claims'],
  [1, '1 claim'],
  [1204, '1,204 claims'],
])('says %d as "%s"', (count, words) => {
  expect(counted(count, 'claim')).toBe(words)
})
