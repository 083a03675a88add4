import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditorNode } from '@/lib/documents/document'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { documentSchema } from '@/lib/editor/schema'
import { arbitraryContent } from '@/tests/support/arbitrary-content'

const docOf = (...content: EditorNode[]): EditorNode => ({ type: 'doc', content })
const paragraph = (text: string): EditorNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
})

const linked = (attrs: Record<string, unknown>) =>
  docOf({
    type: 'paragraph',
    content: [{ type: 'text', text: 'a', marks: [{ type: 'link', attrs }] }],
  })

describe('isValidContent', () => {
  it('accepts every document that the schema can hold', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(isValidContent(content)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it.each<[name: string, content: EditorNode]>([
    ['a node without a name that is known', docOf({ type: 'iframe' })],
    [
      'a mark that is not known',
      docOf({
        type: 'paragraph',
        content: [{ type: 'text', text: 'a', marks: [{ type: 'onclick' }] }],
      }),
    ],
    ['text outside of a block', docOf({ type: 'text', text: 'a' })],
    ['an empty text', docOf(paragraph(''))],
    ['a list without items', docOf({ type: 'bulletList' })],
    ['an empty document', docOf()],
    ['something other than a document', paragraph('a')],
    ['a carriage return', docOf(paragraph('a\r\nb'))],
    ['a control character', docOf(paragraph('a\u0000b'))],
    ['a lone surrogate', docOf(paragraph('a\ud800'))],
    ['an address that is no text', linked({ href: { toString: 1 } })],
    ['a list of addresses', linked({ href: ['https://example.org'] })],
    [
      'a link that lets the page it opens reach back',
      linked({ href: 'https://example.org', rel: 'opener' }),
    ],
    ['a link with looks of its own', linked({ href: 'https://example.org', class: 'big' })],
    ...[undefined, '', ' 12', 12, 'a\nb', 'x'.repeat(31)].map((label): [string, EditorNode] => [
      `a page called ${JSON.stringify(label)}`,
      docOf({ type: 'paragraph', content: [{ type: 'pageBreak', attrs: { label } }] }),
    ]),
    [
      'a number of a list that is no number',
      docOf({
        ...{ type: 'orderedList', attrs: { start: { toString: 1 } } },
        content: [{ type: 'listItem', content: [paragraph('a')] }],
      }),
    ],
  ])('refuses %s', (_, content) => {
    expect(isValidContent(content)).toBe(false)
  })

  it('accepts a link with its address alone, and as the editor writes it', () => {
    expect(isValidContent(linked({ href: 'https://example.org' }))).toBe(true)
    const asWritten = documentSchema.nodeFromJSON(linked({ href: 'https://example.org' })).toJSON()
    expect(JSON.stringify(asWritten)).toContain('noopener')
    expect(isValidContent(asWritten)).toBe(true)
  })

  it('refuses nesting that would exhaust the stack', () => {
    let content: EditorNode = paragraph('deep')
    for (let depth = 0; depth < 100_000; depth += 1) {
      content = { type: 'blockquote', content: [content] }
    }
    expect(isValidContent(docOf(content))).toBe(false)
  })
})
