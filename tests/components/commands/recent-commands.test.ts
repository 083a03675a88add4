import { expect, it } from 'vitest'
import { parseRecent, withUsed } from '@/components/commands/recent-commands'

it('the last one used comes first, and each is there once', () => {
  expect(withUsed(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c'])
})

it('only so many are kept', () => {
  const many = Array.from({ length: 20 }, (_, index) => `c${index}`)
  expect(withUsed(many, 'new')).toEqual(['new', ...many.slice(0, 11)])
})

it.each([
  ['nothing', null, []],
  ['no JSON', '[', []],
  ['no list', '{"a":1}', []],
  ['what is no text', '["a",1,null,"b"]', ['a', 'b']],
])('reads %s as well as it can', (_, text, ids) => {
  expect(parseRecent(text)).toEqual(ids)
})
