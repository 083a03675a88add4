import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuery, parseSearchQuery } from '@/lib/search/parse-search-query'
import type { SearchNode } from '@/lib/search/search-query'
import { arbitraryQuery } from '@/tests/support/searched-texts'

/** On one line, as a person would read it. */
function say(node: SearchNode | null): string {
  if (node === null) return 'nothing'
  if (node.kind === 'words') return `${node.terms.join('_')}${node.isPrefix ? '*' : ''}`
  if (node.kind === 'any') return `(${node.parts.map(say).join(' or ')})`
  return `(${[...node.parts.map(say), ...node.without.map((part) => `not ${say(part)}`)].join(' and ')})`
}

const read: [query: string, meaning: string][] = [
  ['', 'nothing'],
  ['north korea', '(north and korea)'],
  ['North AND Korea', '(north and korea)'],
  ['"north korea"', 'north_korea'],
  ['“north korea”', 'north_korea'],
  ['«north korea»', 'north_korea'],
  ['transact*', 'transact*'],
  ['"strictly transact"*', 'strictly_transact*'],
  ['a -b', '(a and not b)'],
  ['a NOT b', '(a and not b)'],
  ['a -"b c"', '(a and not b_c)'],
  ['a -(b OR c)', '(a and not (b or c))'],
  ['a NOT NOT b', '(a and b)'],
  ['a OR b', '(a or b)'],
  ['a | b', '(a or b)'],
  ['a or b', '(a and or and b)'],
  ['a b OR c', '((a and b) or c)'],
  ['a (b OR c)', '(a and (b or c))'],
  ['（a OR b）', '(a or b)'],
  ['re-election', 're_election'],
  ['Russia’s', 'russia_s'],
  ['U.S.', 'us'],
  ['북한은', '북_+한_+은'],
  ['북한*', '북_+한'],
  ['צה"ל', 'צהל'],
  ['foo"bar" x', '(foo_bar and x)'],
  ['constructor toString __proto__', '(constructor and tostring and proto)'],
]

const said: [query: string, meaning: string, note: RegExp, range: [number, number]][] = [
  ['a "b c', '(a and b_c)', /not closed: read as “b c”/, [2, 6]],
  ['(a OR b', '(a or b)', /not closed: it is read as closed/, [0, 1]],
  ['a) b', '(a and b)', /closed that was not opened/, [1, 2]],
  ['-a', 'nothing', /only says what must be absent/, [0, 2]],
  ['NOT "a b"', 'nothing', /only says what must be absent/, [0, 9]],
  ['a OR -b', 'a', /only says what must be absent/, [5, 7]],
  ['a OR', 'a', /between two words/, [2, 4]],
  ['OR a', 'a', /between two words/, [0, 2]],
  ['a OR OR b', '(a or b)', /between two words/, [2, 4]],
  ['a ***', 'a', /no letter and no digit/, [2, 5]],
  ['a b OR c', '((a and b) or c)', /belong together before OR/, [0, 8]],
  [
    `a ${'x'.repeat(longestQuery)}`,
    `(a and ${'x'.repeat(64)})`,
    /first 500 characters/,
    [500, 502],
  ],
]

describe('a query', () => {
  it.each(read)('%j is read as %s', (query, meaning) => {
    expect(say(parseSearchQuery(query).root)).toBe(meaning)
  })

  it.each(said)('%j is read as %s, and said so', (query, meaning, note, [start, end]) => {
    const { root, notes } = parseSearchQuery(query)
    expect(say(root)).toBe(meaning)
    expect(notes).toContainEqual({ message: expect.stringMatching(note), start, end })
  })

  it('needs no note where it is meant as it stands', () => {
    const plain = read.filter(([query]) => query !== 'a b OR c')
    expect(plain.flatMap(([query]) => parseSearchQuery(query).notes)).toEqual([])
  })

  it('ends with the beginning of a word while it is typed', () => {
    const typed = (query: string) => say(parseSearchQuery(query, { isTyping: true }).root)
    expect(typed('north kor')).toBe('(north and kor*)')
    expect(typed('north kor ')).toBe('(north and kor)')
    expect(typed('"north kor')).toBe('north_kor*')
    expect(typed('"north kor"')).toBe('north_kor')
    expect(typed('북')).toBe('북')
  })

  it('is cut where it has more parts than can be looked for', () => {
    const { root, notes } = parseSearchQuery('a '.repeat(100))
    expect(root?.kind === 'all' && root.parts.length).toBe(64)
    expect(notes).toMatchObject([{ start: 128, message: expect.stringMatching(/left out/) }])
  })

  it('never fails, and notes lie within it', () => {
    const any = fc.oneof(
      arbitraryQuery,
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'"()-*| aORNT“'), maxLength: 60 }),
    )
    fc.assert(
      fc.property(any, fc.boolean(), (text, isTyping) => {
        const { notes } = parseSearchQuery(text, { isTyping })
        for (const { start, end } of notes) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
