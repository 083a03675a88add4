import { describe, expect, it } from 'vitest'
import { contextWindow } from '@/components/pair/context-window'
import { paragraphRanges } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'

const text = ['One. Two.', 'Three. Four.', 'Five. Six.', 'Seven. Eight.', 'Nine.'].join('\n\n')
const blocks = paragraphRanges(text).map((range) => ({ ...range, kind: 'paragraph' as const }))

function around(passage: string) {
  const start = text.indexOf(passage)
  const { near, wide } = contextWindow(text, blocks, [{ start, end: start + passage.length }])
  const words = (range: TextRange) => text.slice(range.start, range.end)
  return { near: near.map(words), wide: wide.map(words) }
}

describe('contextWindow', () => {
  it('shows the block of the passage between the nearest sentences of its neighbours', () => {
    expect(around('Five').near).toEqual(['Four.', 'Five. Six.', 'Seven.'])
  })

  it('shows whole blocks when more is asked for', () => {
    expect(around('Five').wide).toEqual(text.split('\n\n'))
  })

  it('ends where the text ends', () => {
    expect(around('One').near).toEqual(['One. Two.', 'Three.'])
    expect(around('Nine').near).toEqual(['Eight.', 'Nine.'])
  })

  it('shows nothing where there is no passage', () => {
    expect(contextWindow(text, blocks, [])).toEqual({ near: [], wide: [] })
  })
})
