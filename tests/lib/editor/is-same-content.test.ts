import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditorNode } from '@/lib/documents/document'
import { isSameContent } from '@/lib/editor/is-same-content'
import { documentSchema } from '@/lib/editor/schema'
import { arbitraryContent } from '@/tests/support/arbitrary-content'

const docOf = (...content: EditorNode[]): EditorNode => ({ type: 'doc', content })
const paragraph = (...content: EditorNode[]): EditorNode => ({ type: 'paragraph', content })
const words = (text: string, ...marks: string[]): EditorNode => ({
  ...{ type: 'text', text },
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const linked = (href: string): EditorNode => ({
  ...words('It lasts.'),
  marks: [{ type: 'link', attrs: { href } }],
})
const page = (label: string): EditorNode => ({ type: 'pageBreak', attrs: { label } })
const plain = docOf(paragraph(words('It lasts.')))

describe('isSameContent', () => {
  it('knows content again in which the editor has filled in every attribute', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const asEdited: EditorNode = documentSchema.nodeFromJSON(content).toJSON()
        expect(isSameContent(content, asEdited)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it.each<[name: string, a: EditorNode, b: EditorNode]>([
    [
      'keys in another order',
      plain,
      {
        content: [{ content: [{ text: 'It lasts.', type: 'text' }], type: 'paragraph' }],
        type: 'doc',
      },
    ],
    ['a text in pieces', plain, docOf(paragraph(words('It '), words('lasts'), words('.')))],
    [
      'marks in another order',
      docOf(paragraph(words('It', 'bold', 'italic'))),
      docOf(paragraph(words('It', 'italic', 'bold'))),
    ],
    ['no content and an empty one', docOf(paragraph()), docOf({ type: 'paragraph' })],
  ])('does not count how it is written: %s', (_, a, b) => {
    expect(isSameContent(a, b)).toBe(true)
    expect(isSameContent(b, a)).toBe(true)
  })

  it.each<[name: string, a: EditorNode, b: EditorNode]>([
    ['the words', plain, docOf(paragraph(words('It lasted.')))],
    [
      'a heading',
      plain,
      docOf({ type: 'heading', attrs: { level: 2 }, content: [words('It lasts.')] }),
    ],
    ['a mark', plain, docOf(paragraph(words('It '), words('lasts', 'bold'), words('.')))],
    ['a link', plain, docOf(paragraph(linked('https://example.org')))],
    [
      'where a link leads',
      docOf(paragraph(linked('https://example.org'))),
      docOf(paragraph(linked('https://example.com'))),
    ],
    ['a quotation', plain, docOf({ type: 'blockquote', content: [paragraph(words('It lasts.'))] })],
    [
      'what a page is called',
      docOf(paragraph(page('1'), words('It lasts.'))),
      docOf(paragraph(page('2'), words('It lasts.'))),
    ],
    [
      'where a page begins',
      docOf(paragraph(page('1'), words('It lasts.'))),
      docOf(paragraph(words('It '), page('1'), words('lasts.'))),
    ],
  ])('tells apart what differs in %s', (_, a, b) => {
    expect(isSameContent(a, b)).toBe(false)
    expect(isSameContent(b, a)).toBe(false)
  })
})
