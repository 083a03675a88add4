import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { textBlocksOf } from '@/lib/documents/text-blocks'
import { arbitraryContent } from '@/tests/support/arbitrary-content'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

describe('textBlocksOf', () => {
  it('says what kind of block each one is', () => {
    const content = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Why' }] },
        paragraph('Because.'),
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('One')] }] },
        { type: 'blockquote', content: [paragraph('They said so.')] },
        // A name that every object has.
        { type: 'constructor', content: [{ type: 'text', text: 'Unknown' }] },
      ],
    }
    const text = canonicalTextOf(content)
    expect(
      textBlocksOf(content).map(({ start, end, kind }) => [kind, text.slice(start, end)]),
    ).toEqual([
      ['heading', 'Why'],
      ['paragraph', 'Because.'],
      ['list-item', 'One'],
      ['quote', 'They said so.'],
      ['paragraph', 'Unknown'],
    ])
  })

  it('has every character of the canonical text but the blank lines between blocks', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const text = canonicalTextOf(content)
        const blocks = textBlocksOf(content).map(({ start, end }) => text.slice(start, end))
        expect(blocks.join('\n\n')).toBe(text)
      }),
    )
  })
})
