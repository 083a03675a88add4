import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitChange } from '@/lib/text/split-change'

it.each<[string, string, string, string]>([
  ['it will last', 'it will not last', 'it will last', 'it will not last'],
  [
    'One two three four will end five six seven',
    'One two three four will not end five six seven',
    '… four will end five …',
    '… four will not end five …',
  ],
  ['a b c d', 'a b c', '… b c d', '… b c'],
  ['', 'new words', '', 'new words'],
  ['同盟不会持续下去', '同盟会持续下去', '同盟不会持续下 …', '同盟会持续下 …'],
])('cuts %j and %j to what differs', (before, now, was, is) => {
  expect(splitChange(before, now)).toEqual([was, is])
})

it('never shows two different texts as the same, and is the same the other way round', () => {
  const words = fc.array(fc.constantFrom('will', 'not', 'last', 'it', 'ends'), { maxLength: 12 })
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, now] = [a.join(' '), b.join(' ')]
      fc.pre(before !== now)
      const [was, is] = splitChange(before, now)
      expect(was).not.toBe(is)
      expect(splitChange(now, before)).toEqual([is, was])
    }),
  )
})
