import { expect, it } from 'vitest'
import { ignoredWords } from '@/components/claims-table/ignored-words'

it('names what the project does not have, and says why a search looks for nothing', () => {
  const tag = { parameter: 'tag', value: 'none' }
  const search = { parameter: 'q', value: '-moscow' }
  const absent = 'Left out of this address, since the project does not have it: tag=none.'
  const nothing =
    'The search “-moscow” leaves out no claim. This only says what must be absent: add a word to look for.'
  expect(ignoredWords([tag])).toBe(absent)
  expect(ignoredWords([search])).toBe(nothing)
  expect(ignoredWords([tag, search])).toBe(`${nothing} ${absent}`)
  expect(ignoredWords(Array(7).fill(tag))).toContain('and 2 more')
})
