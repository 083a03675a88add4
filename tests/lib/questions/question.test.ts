import { expect, it } from 'vitest'
import { questionInputSchema } from '@/lib/questions/question'
import { questionInput } from '@/tests/support/build-project'

function problemsWith(labels: string[]) {
  const positions = labels.map((label) => ({ id: crypto.randomUUID(), label, definition: '' }))
  const parsed = questionInputSchema.safeParse({ ...questionInput(), positions, relations: [] })
  return parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []
}

it('refuses two positions that nobody could tell apart', () => {
  const message = 'Another position has this label already'
  expect(problemsWith(['Yes', 'No', ' yes '])).toEqual([['positions.2.label', message]])
  expect(problemsWith(['Да', 'ДА', 'да'])).toEqual([
    ['positions.1.label', message],
    ['positions.2.label', message],
  ])
})

it('takes labels that differ', () => {
  expect(problemsWith(['Yes', 'Yes, in part', '예'])).toEqual([])
})
