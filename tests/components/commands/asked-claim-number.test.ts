import { expect, it } from 'vitest'
import { askedClaimNumber } from '@/components/commands/asked-claim-number'

it.each([
  ['C-41', 41],
  ['c-41', 41],
  ['c41', 41],
  ['C 41', 41],
  ['#41', 41],
  [' 41 ', 41],
  ['Ｃ－４１', 41],
  ['٤١', 41],
  ['४१', 41],
  ['𝟒𝟏', 41],
  ['0041', 41],
  ['123456789', 123456789],
])('%s is claim %s', (typed, number) => {
  expect(askedClaimNumber(typed)).toBe(number)
})

it.each(['', '0', 'C-', 'C-41a', '4 1', '1234567890', '-41', '4.1', 'D-41', '½'])(
  '“%s” is no number of a claim',
  (typed) => {
    expect(askedClaimNumber(typed)).toBeNull()
  },
)
