import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'

const text = (words: string): EditorNode => ({ type: 'text', text: words })
const node = (type: string, ...content: EditorNode[]): EditorNode => ({ type, content })
const paragraph = (words: string) => node('paragraph', text(words))

const cases: [name: string, content: EditorNode, canonical: string][] = [
  ['joins blocks by one blank line', node('doc', paragraph('a'), paragraph('b')), 'a\n\nb'],
  [
    'joins the runs of a block',
    node('doc', node('paragraph', text('a'), { ...text('b'), marks: [{ type: 'bold' }] })),
    'ab',
  ],
  [
    'reads a hard break as a line feed',
    node('doc', node('paragraph', text('a'), { type: 'hardBreak' }, text('b'))),
    'a\nb',
  ],
  [
    'reads list items as blocks',
    node(
      'doc',
      node(
        'bulletList',
        node('listItem', paragraph('a'), node('bulletList', node('listItem', paragraph('b')))),
        node('listItem', paragraph('c')),
      ),
    ),
    'a\n\nb\n\nc',
  ],
  [
    'reads table cells as blocks',
    node(
      'doc',
      node(
        'table',
        node('tableRow', node('tableCell', paragraph('a')), node('tableCell', paragraph('b'))),
      ),
    ),
    'a\n\nb',
  ],
  [
    'leaves out blocks without text',
    node(
      'doc',
      node('paragraph'),
      paragraph('a'),
      { type: 'paragraph' },
      paragraph('b'),
      node('paragraph'),
    ),
    'a\n\nb',
  ],
  [
    'leaves out what holds no text',
    node(
      'doc',
      paragraph('a'),
      { type: 'horizontalRule' },
      node('paragraph', { type: 'image' }),
      paragraph('b'),
    ),
    'a\n\nb',
  ],
  [
    'reads on where a page of the source begins',
    node(
      'doc',
      node('paragraph', text('a'), { type: 'pageBreak', attrs: { label: '2' } }, text('b')),
    ),
    'ab',
  ],
  [
    'takes no text from a node that has none by its kind',
    node('doc', paragraph('a'), node('paragraph', { type: 'pageBreak', text: 'b' })),
    'a',
  ],
  ['keeps white space as it is', node('doc', node('codeBlock', text(' a\n\n  b '))), ' a\n\n  b '],
  ['is empty for an empty document', { type: 'doc' }, ''],
]

describe('canonicalTextOf', () => {
  it.each(cases)('%s', (_, content, canonical) => {
    expect(canonicalTextOf(content)).toBe(canonical)
  })

  it('bears any depth of nesting', () => {
    let content = paragraph('deep')
    for (let depth = 0; depth < 200_000; depth += 1) content = node('blockquote', content)
    expect(canonicalTextOf(content)).toBe('deep')
  })

  it('bears any number of blocks', () => {
    const content = node('doc', ...Array.from({ length: 100_000 }, () => paragraph('a')))
    expect(canonicalTextOf(content)).toHaveLength(299_998)
  })
})
