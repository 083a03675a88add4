import { expect, it } from 'vitest'
import { describeFigures, figure, isReached, median } from '@/tests/bench/figure'

it('takes the middle value, or the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 9, 2])).toBe(3)
})

it('says whether the goal is reached by the median, not by the best run', () => {
  expect(isReached(figure('a claim', 'frames', [1, 3, 3], 2))).toBe(false)
  expect(isReached(figure('a claim', 'frames', [1, 2, 9], 2))).toBe(true)
})

it('prints one line for each figure', () => {
  const figures = [figure('open', 'ms', [100, 120, 300]), figure('memory', 'MB', [500], 400)]
  expect(describeFigures(figures)).toBe(
    [
      'What    Median  Spread      Runs  Goal',
      'open    120 ms  100 to 300  3',
      'memory  500 MB  500 to 500  1     OVER 400 MB',
    ].join('\n'),
  )
})
