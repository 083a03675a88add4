import { expect, it } from 'vitest'
import { formerLabels } from '@/lib/questions/former-labels'
import { buildPosition, buildQuestion } from '@/tests/support/build-material'

it('finds what a position was called before, also by way of others', () => {
  const merged = (id: string, mergedIntoId: string | null) => buildPosition({ id, mergedIntoId })
  const question = buildQuestion({
    positions: [
      merged('now', null),
      merged('was', 'now'),
      merged('first', 'was'),
      merged('x', null),
    ],
  })
  expect(formerLabels(question, 'now')).toEqual(['Label of was', 'Label of first'])
  expect(formerLabels(question, 'x')).toEqual([])
})

it('ends where two positions are said to be merged into each other', () => {
  const question = buildQuestion({
    positions: [
      buildPosition({ id: 'a', mergedIntoId: 'b' }),
      buildPosition({ id: 'b', mergedIntoId: 'a' }),
    ],
  })
  expect(formerLabels(question, 'a')).toEqual(['Label of b'])
})
