import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfAddress, wordsOfAddress } from '@/components/reader/use-text-address'
import { passagePath } from '@/lib/addresses'
import { arbitraryTextAndRange } from '@/tests/support/arbitrary-text'

const revision = { id: '019aab12-7e0c-7000-8000-0123456789ab', text: 'Moscow 🇰🇵 needs shells.' }
const hashOf = (start: number, end: number, revisionId = revision.id) =>
  new URL(passagePath('a', 'b', { revisionId, start, end }), 'http://localhost').hash

describe('the address of words', () => {
  it('leads to them and to no others, in any text', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        const found = wordsOfAddress(hashOf(range.start, range.end), { ...revision, text })
        expect([range, 'no words']).toContainEqual(found)
      }),
    )
    expect(wordsOfAddress(hashOf(0, 6), revision)).toEqual({ start: 0, end: 6 })
  })

  it.each([
    ['ends beyond the text', hashOf(0, 999)],
    ['ends before it begins', hashOf(6, 2)],
    ['holds nothing', hashOf(6, 6)],
    ['cuts a character', hashOf(0, 8)],
  ])('leads nowhere where the passage %s', (_name, hash) => {
    expect(wordsOfAddress(hash, revision)).toBe('no words')
  })

  it('is refused where the text is another one', () => {
    const other = '019aab12-7e0c-7000-8000-0123456789cd'
    expect(wordsOfAddress(hashOf(0, 6, other), revision)).toBe('other text')
  })

  it('names the text that it leads into among several, or none of them', () => {
    const [older, oldest] = ['019aab12-7e0c-7000-8000-0123456789cd', '019aab12-7e0c-7000-8000-00']
    const texts = [{ id: oldest }, { id: older }]
    expect(textOfAddress(hashOf(0, 6, older), texts)).toEqual({ id: older })
    expect(textOfAddress(hashOf(0, 6), texts)).toBeNull()
    expect(textOfAddress('#claim-4', texts)).toBeNull()
  })

  it('can hold the id of a revision that is no UUID', () => {
    const id = 'révision/1 #2'
    expect(wordsOfAddress(hashOf(0, 6, id), { ...revision, id })).toEqual({ start: 0, end: 6 })
  })

  it.each([
    '',
    '#',
    '#claim-4',
    '#text-',
    '#text-1-2',
    '#text-a-b-c',
    '#text--1-2-a',
    '#text-%E0-1',
  ])('is no other one: “%s”', (hash) => {
    expect(wordsOfAddress(hash, revision)).toBeNull()
  })
})
