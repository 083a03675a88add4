import { expect, it } from 'vitest'
import { hiddenFromCounts } from '@/components/annotator/hidden-words'
import type { Hidable } from '@/lib/comparison/view'

it.each<[Hidable[], string | null]>([
  [[], null],
  [['sources'], null],
  [['verdicts'], 'Others’ verdicts are hidden'],
  [['sources', 'readings'], 'Others’ readings are hidden'],
  [['verdicts', 'readings'], 'Others’ readings and verdicts are hidden'],
])('of what is hidden (%j) counts say: %s', (hides, words) => {
  expect(hiddenFromCounts(hides)).toBe(words)
})
