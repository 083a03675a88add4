import { expect, it } from 'vitest'
import { describeAsOf } from '@/components/pair/describe-as-of'

it.each([
  ['2023-03', '2023-11-05', 'As of March 2023'],
  ['2011', null, 'As of 2011'],
  ['2023-11-05', '2023-11-05', null],
  [null, '2023-11-05', null],
])('says of %s in a document of %s: %s', (asOf, publishedOn, words) => {
  expect(describeAsOf({ asOf }, { publishedOn })).toBe(words)
})
