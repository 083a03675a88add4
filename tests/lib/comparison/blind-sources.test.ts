import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blindDocument,
  blindSlug,
  isBlindSlug,
  sourceLetters,
  withoutSourceNames,
} from '@/lib/comparison/blind-sources'
import { buildDocument } from '@/tests/support/build-material'

const documentsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    createdAt: `2026-01-01T00:00:${String(index % 60).padStart(2, '0')}.000Z`,
  })).map((document, index) => ({
    ...document,
    createdAt: `${2000 + index}-01-01T00:00:00.000Z`,
  }))

describe('the letters of sources', () => {
  it('are one for each, in the first four for the first four documents', () => {
    const letters = sourceLetters(documentsOf(4))
    expect([...letters.values()].toSorted()).toEqual(['A', 'B', 'C', 'D'])
  })

  it('go on after Z', () => {
    const letters = [...sourceLetters(documentsOf(60)).values()]
    expect(new Set(letters).size).toBe(60)
    expect(letters).toContain('AA')
  })

  it('stay when other documents are added, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.nat({ max: 30 }), (count, more) => {
        const before = sourceLetters(documentsOf(count))
        const after = sourceLetters(documentsOf(count + more).toReversed())
        for (const [id, letter] of before) expect(after.get(id)).toBe(letter)
      }),
    )
  })

  it('do not follow the order in which the documents were added', () => {
    const inOrder = [...sourceLetters(documentsOf(40)).values()]
    const sorted = inOrder.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    expect(inOrder).not.toEqual(sorted)
    expect(inOrder).not.toEqual(sorted.toReversed())
  })
})

describe('a document whose name is hidden', () => {
  const document = buildDocument({
    ...{ title: 'A Common Market', standfirst: 'By the council', authors: ['John Park'] },
    ...{ publisher: 'Atlantic Council', url: 'https://example.org/park', provenance: 'Park again' },
    ...{ slug: 'a-common-market', publishedOn: '2024-10-25', language: 'en' },
  })
  const hidden = blindDocument(document, 'B')

  it('keeps what is needed to judge it', () => {
    expect(hidden).toMatchObject({ id: document.id, publishedOn: '2024-10-25', language: 'en' })
    expect(hidden).toMatchObject({
      ...{ title: 'Source B', publisher: 'Source B', slug: 'source-b' },
    })
  })

  it('says nowhere who it is', () => {
    expect(JSON.stringify(hidden)).not.toMatch(/market|park|council|example/i)
  })

  it.each([
    ['source-b', true],
    ['source-ab', true],
    ['source-b2', false],
    ['open-source-b', false],
  ])('has an address of its own: %s %s', (slug, isOne) => {
    expect(isBlindSlug(slug)).toBe(isOne)
    expect(isBlindSlug(blindSlug('AB'))).toBe(true)
  })
})

describe('words of the tool', () => {
  const long = `What ${'really '.repeat(12)}lasts`
  const documents = [
    buildDocument({ id: 'a', title: long, publisher: 'KEI', authors: ['Ann $& Lee'] }),
    buildDocument({ id: 'b', title: 'KEI on Trade', publisher: 'The Diplomat' }),
  ]
  const [a, b] = ['a', 'b'].map((id) => `Source ${sourceLetters(documents).get(id)}`)

  it.each([
    ['Coverage of “Will it last?” in KEI 2024', `Coverage of “Will it last?” in ${a} 2024`],
    ['Reading of The Diplomat', `Reading of ${b}`],
    ['Document “KEI on Trade”', `Document “${b}”`],
    [`Document “${long.slice(0, 59).trimEnd()}…”`, `Document “${a}”`],
    ['C-1 and C-2 by Ann $& Lee', `C-1 and C-2 by ${a}`],
    ['Claim C-4', 'Claim C-4'],
  ])('lose the names: %s', (words, hidden) => {
    expect(withoutSourceNames(words, documents)).toBe(hidden)
  })
})
