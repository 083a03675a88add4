import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import {
  contentOfBlocks,
  isPageLabel,
  joinPageBreaks,
  pageLabelOf,
  pagesOf,
} from '@/lib/documents/pages'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { arbitraryContent } from '@/tests/support/arbitrary-content'

const node = (type: string, ...content: EditorNode[]): EditorNode => ({ type, content })
const text = (words: string): EditorNode => ({ type: 'text', text: words })
const page = (label: string): EditorNode => ({ type: 'pageBreak', attrs: { label } })
/** A paragraph in which "[12]" is where page 12 begins. */
const paragraph = (marked: string) => node('paragraph', ...inlineOf(marked))

function inlineOf(marked: string): EditorNode[] {
  return marked
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[') ? page(part.slice(1, -1)) : text(part)))
}

describe('pagesOf', () => {
  it.each<[name: string, content: EditorNode, pages: [start: number, label: string][]]>([
    ['at the beginning of a block', node('doc', paragraph('ab'), paragraph('[2]cd')), [[4, '2']]],
    [
      'within a block',
      node('doc', paragraph('ab[2]cd'), paragraph('e[3]f')),
      [
        [2, '2'],
        [7, '3'],
      ],
    ],
    ['at the end of a block', node('doc', paragraph('ab[2]'), paragraph('cd')), [[2, '2']]],
    [
      'in a block without text',
      node('doc', paragraph('ab'), paragraph('[2]'), paragraph('c')),
      [[4, '2']],
    ],
    [
      'after a hard break',
      node('doc', node('paragraph', text('a'), { type: 'hardBreak' }, page('2'))),
      [[2, '2']],
    ],
    [
      'without text between them',
      node('doc', paragraph('[1][2]ab')),
      [
        [0, '1'],
        [0, '2'],
      ],
    ],
    [
      'in lists and tables',
      node(
        'doc',
        node(
          'bulletList',
          node('listItem', paragraph('a'), node('bulletList', node('listItem', paragraph('[2]b')))),
        ),
        node(
          'table',
          node(
            'tableRow',
            node('tableCell', paragraph('[3]c')),
            node('tableCell', paragraph('d[4]')),
          ),
        ),
      ),
      [
        [3, '2'],
        [6, '3'],
        [10, '4'],
      ],
    ],
    ['nowhere', node('doc', paragraph('ab')), []],
    ['without a label', node('doc', node('paragraph', { type: 'pageBreak' }, text('a'))), []],
  ])('finds a page %s', (_, content, pages) => {
    expect(pagesOf(content).map(({ start, label }) => [start, label])).toEqual(pages)
  })

  it('has as many pages as there are breaks, in order, none beyond the next text', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const pages = pagesOf(content)
        const starts = pages.map(({ start }) => start)
        expect(pages).toHaveLength(JSON.stringify(content).split('"pageBreak"').length - 1)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(Math.max(0, ...starts)).toBeLessThanOrEqual(canonicalTextOf(content).length + 2)
      }),
    )
  })

  it('bears any depth of nesting', () => {
    let content = paragraph('[2]deep')
    for (let depth = 0; depth < 200_000; depth += 1) content = node('blockquote', content)
    expect(pagesOf(content)).toEqual([{ start: 0, label: '2' }])
  })
})

describe('pageLabelOf', () => {
  // 0 "front", 7 "one", 12 "two" with page 3 in the middle of "tw|o", 17 "rest"
  const content = node(
    'doc',
    paragraph('front'),
    paragraph('[1]one'),
    paragraph('[2]tw[3]o'),
    paragraph('rest'),
  )
  const pages = pagesOf(content)
  const whole = canonicalTextOf(content)

  it.each([
    ['front', null],
    ['one', '1'],
    ['tw', '2'],
    ['two', '2–3'],
    ['o\n\nrest', '3'],
    ['rest', '3'],
    ['one\n\ntwo', '1–3'],
    ['front\n\no', '1'],
  ])('says of “%s” that it is on %s', (quote, label) => {
    const start = whole.indexOf(quote)
    expect(pageLabelOf(pages, { start, end: start + quote.length })).toBe(label)
  })

  it('knows none in a document without pages', () => {
    expect(pageLabelOf([], { start: 0, end: 10 })).toBeNull()
  })
})

describe('contentOfBlocks', () => {
  const kept = (block: EditorNode) => ({ node: block, isKept: true })
  const leftOut = (block: EditorNode) => ({ node: block, isKept: false })

  it('moves the pages of what is left out to the next text that is kept', () => {
    const content = contentOfBlocks([
      kept(paragraph('[1]a')),
      leftOut(paragraph('footer[2]')),
      leftOut(paragraph('[3]header')),
      kept({ type: 'horizontalRule' }),
      kept({ type: 'codeBlock', content: [text('code')] }),
      kept(node('bulletList', node('listItem', paragraph('b')))),
    ])
    expect(content.content?.at(-1)).toEqual(
      node('bulletList', node('listItem', paragraph('[2][3]b'))),
    )
    expect(pagesOf(content).map(({ label }) => label)).toEqual(['1', '2', '3'])
  })

  it('keeps pages in order where the next block begins with one that stands alone', () => {
    const quotation = node('blockquote', paragraph('[2]'), paragraph('a'))
    expect(contentOfBlocks([leftOut(paragraph('[1]header')), kept(quotation)])).toEqual(
      node('doc', node('blockquote', paragraph('[1][2]'), paragraph('a'))),
    )
  })

  it('makes no empty block of a page break that stands alone', () => {
    expect(contentOfBlocks([kept(paragraph('[2]')), kept(paragraph('a'))])).toEqual(
      node('doc', paragraph('[2]a')),
    )
  })

  it('changes no word that is kept, and loses no page before the last of them', () => {
    fc.assert(
      fc.property(arbitraryContent, fc.infiniteStream(fc.boolean()), (content, choices) => {
        const blocks = (content.content ?? []).map((block) => ({
          node: block,
          isKept: choices.next().value === true,
        }))
        const made = contentOfBlocks([...blocks, kept(paragraph('end'))])
        const words = blocks.filter(({ isKept }) => isKept).map((block) => block.node)
        expect(canonicalTextOf(made)).toBe(canonicalTextOf(node('doc', ...words, paragraph('end'))))
        expect(pagesOf(made).map(({ label }) => label)).toEqual(
          pagesOf(content).map(({ label }) => label),
        )
        expect(isValidContent(made)).toBe(true)
      }),
    )
  })
})

describe('joinPageBreaks', () => {
  const kept = (block: EditorNode) => ({ node: block, isKept: true })

  it('puts pages that stand alone into the next block with a place for them', () => {
    const rule = { type: 'horizontalRule' }
    expect(
      joinPageBreaks([
        kept(paragraph('[1]')),
        kept(rule),
        kept(paragraph('[2]')),
        kept(paragraph('a[3]')),
      ]),
    ).toEqual([kept(rule), kept(paragraph('[1][2]a[3]'))])
  })

  it('changes nothing of what its blocks make', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const blocks = (content.content ?? []).map(kept)
        expect(contentOfBlocks(joinPageBreaks(blocks))).toEqual(contentOfBlocks(blocks))
      }),
    )
  })
})

describe('isPageLabel', () => {
  it.each(['12', 'xiv', 'A-3', 'Annex 2', '十二'])('takes “%s”', (label) => {
    expect(isPageLabel(label)).toBe(true)
  })

  it.each(['', ' ', ' 1', '1\n2', 'x'.repeat(31), 12, null, undefined])('refuses %j', (label) => {
    expect(isPageLabel(label)).toBe(false)
  })
})
