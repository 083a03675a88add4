import { describe, expect, it } from 'vitest'
import { contextWindow } from '@/components/pair/context-window'
import { paragraphRanges } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'

const text = ['One. Two.', 'Three. Four.', 'Five. Six.', 'Seven. Eight.', 'Nine.'].join('\n\n')
const blocks = paragraphRanges(text).map((range) => ({ ...range, kind: 'paragraph' as const }))

function rangeOf(passage: string): TextRange {
  const start = text.indexOf(passage)
  return { start, end: start + passage.length }
}

/** The stretches around passages, in words. */
function stretchesAround(...passages: string[]) {
  const { near, wide } = contextWindow(text, blocks, passages.map(rangeOf))
  const words = (range: TextRange) => text.slice(range.start, range.end)
  return {
    near: near.map((stretch) => stretch.map(words)),
    wide: wide.map((stretch) => stretch.map(words)),
  }
}

function around(passage: string) {
  const { near, wide } = stretchesAround(passage)
  return { near: near.flat(), wide: wide.flat() }
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

  it('does not end in a heading, unless the passage is in it', () => {
    const headed = blocks.map((block, index) =>
      index > 2 ? { ...block, kind: 'heading' as const } : block,
    )
    const endOf = (passage: string) => {
      const { near, wide } = contextWindow(text, headed, [rangeOf(passage)])
      return [near, wide].map((stretches) => {
        const last = stretches.at(-1)?.at(-1)
        return text.slice(last?.start, last?.end)
      })
    }
    expect(endOf('Five')).toEqual(['Five. Six.', 'Five. Six.'])
    expect(endOf('Seven')).toEqual(['Seven. Eight.', 'Seven. Eight.'])
  })

  it('leaves out what lies between passages far apart, unless more is asked for', () => {
    const { near, wide } = stretchesAround('One', 'Seven')
    expect(near).toEqual([
      ['One. Two.', 'Three.'],
      ['Six.', 'Seven. Eight.', 'Nine.'],
    ])
    expect(wide).toEqual([text.split('\n\n')])
  })

  it('shows what lies between passages near each other', () => {
    expect(stretchesAround('One', 'Five').near).toEqual([
      ['One. Two.', 'Three. Four.', 'Five. Six.', 'Seven.'],
    ])
  })

  it('shows nothing where there is no passage', () => {
    expect(contextWindow(text, blocks, [])).toEqual({ near: [], wide: [] })
  })
})
