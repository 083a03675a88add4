import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { positionMap } from '@/lib/editor/position-map'
import { documentSchema } from '@/lib/editor/schema'
import { arbitraryContent } from '@/tests/support/arbitrary-content'

const paragraph = (text: string): EditorNode => ({
  type: 'paragraph',
  content: text === '' ? [] : [{ type: 'text', text }],
})
const docOf = (...content: EditorNode[]) => documentSchema.nodeFromJSON({ type: 'doc', content })

const arbitraryDoc = arbitraryContent.map((content) => documentSchema.nodeFromJSON(content))

/** Every position that a character begins at, and those that one ends at. */
function characterPositions(doc: ReturnType<typeof docOf>): { begins: number[]; ends: number[] } {
  const begins: number[] = []
  const ends: number[] = []
  doc.descendants((node, position) => {
    if (!node.isText && node.type.name !== 'hardBreak') return
    for (let at = 0; at < node.nodeSize; at += 1) {
      begins.push(position + at)
      ends.push(position + at + 1)
    }
  })
  return { begins, ends }
}

describe('positionMap', () => {
  const doc = docOf(paragraph('One'), paragraph(''), paragraph('Two'))

  it('has the text of the blocks, with a blank line between those that have any', () => {
    expect(positionMap(doc).text).toBe('One\n\nTwo')
  })

  // <p> 1 One 4 </p> <p> 6 </p> <p> 8 Two 11 </p>
  it.each([
    ['the first character', 1, 0],
    ['the end of the first paragraph', 4, 3],
    ['the first character of the second text', 8, 5],
    ['the end', 11, 8],
  ])('maps %s both ways', (_, position, offset) => {
    expect(positionMap(doc).offsetAt(position)).toBe(offset)
    expect(positionMap(doc).positionAt(offset)).toBe(position)
  })

  it('maps an empty paragraph to the text on the side that is asked for', () => {
    expect(positionMap(doc).offsetAt(6, -1)).toBe(3)
    expect(positionMap(doc).offsetAt(6, 1)).toBe(5)
  })

  it('maps the middle of a separator to the text on the side that is asked for', () => {
    expect(positionMap(doc).positionAt(4, -1)).toBe(4)
    expect(positionMap(doc).positionAt(4, 1)).toBe(8)
  })

  it('maps what lies beyond the text to its ends', () => {
    const map = positionMap(doc)
    expect([map.offsetAt(0, -1), map.offsetAt(99, 1)]).toEqual([0, 8])
    expect([map.positionAt(-1), map.positionAt(99)]).toEqual([1, 11])
  })

  it('maps a selection of everything to the whole text', () => {
    expect(positionMap(doc).textRange({ from: 0, to: doc.content.size })).toEqual({
      start: 0,
      end: 8,
    })
  })

  it('has no range for a selection without text', () => {
    expect(positionMap(doc).textRange({ from: 5, to: 7 })).toBeNull()
  })

  it('bears a document without text', () => {
    const map = positionMap(docOf(paragraph(''), { type: 'horizontalRule' }))
    expect(map.text).toBe('')
    expect(map.textRange({ from: 0, to: 3 })).toBeNull()
    expect([map.offsetAt(1), map.positionAt(0)]).toEqual([0, 0])
  })

  it('counts a hard break as one line feed', () => {
    const map = positionMap(
      docOf({
        type: 'paragraph',
        content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }],
      }),
    )
    expect(map.text).toBe('a\nb')
    expect([0, 1, 2, 3].map((offset) => map.positionAt(offset))).toEqual([1, 2, 3, 4])
  })

  // <p> 1 a 2 [page] 3 [page] 4 b 5 </p>
  it('counts no page break, and maps its offset to the text on the side that is asked for', () => {
    const page = (label: string) => ({ type: 'pageBreak', attrs: { label } })
    const map = positionMap(
      docOf({
        type: 'paragraph',
        content: [{ type: 'text', text: 'a' }, page('1'), page('2'), { type: 'text', text: 'b' }],
      }),
    )
    expect(map.text).toBe('ab')
    expect([map.positionAt(1, -1), map.positionAt(1, 1)]).toEqual([2, 4])
    expect([2, 3, 4].map((position) => map.offsetAt(position))).toEqual([1, 1, 1])
    expect(map.positionRange({ start: 0, end: 1 })).toEqual({ from: 1, to: 2 })
    expect(map.positionRange({ start: 1, end: 2 })).toEqual({ from: 4, to: 5 })
    expect(map.textRange({ from: 2, to: 4 })).toBeNull()
  })

  it('tells apart equal paragraphs that are one object in memory', () => {
    const same = documentSchema.nodeFromJSON(paragraph('Same'))
    const map = positionMap(documentSchema.topNodeType.create(null, [same, same]))
    expect(map.text).toBe('Same\n\nSame')
    expect(map.positionAt(6)).toBe(7)
  })
})

describe('positionMap, whatever the document', () => {
  it('has the canonical text of the document', () => {
    fc.assert(
      fc.property(arbitraryDoc, (doc) => {
        expect(positionMap(doc).text).toBe(canonicalTextOf(doc.toJSON()))
      }),
    )
  })

  it('leads from every text position to its offset and back', () => {
    fc.assert(
      fc.property(arbitraryDoc, (doc) => {
        const map = positionMap(doc)
        const { begins, ends } = characterPositions(doc)
        expect(begins.map((position) => map.positionAt(map.offsetAt(position)))).toEqual(begins)
        expect(ends.map((position) => map.positionAt(map.offsetAt(position, -1), -1))).toEqual(ends)
      }),
    )
  })

  it('leads from every offset outside of separators to its position and back', () => {
    fc.assert(
      fc.property(arbitraryDoc, (doc) => {
        const map = positionMap(doc)
        const { begins, ends } = characterPositions(doc)
        const starts = begins.map((position) => map.offsetAt(position))
        const stops = ends.map((position) => map.offsetAt(position, -1))
        expect(starts.map((offset) => map.offsetAt(map.positionAt(offset)))).toEqual(starts)
        expect(stops.map((offset) => map.offsetAt(map.positionAt(offset, -1), -1))).toEqual(stops)
        expect(stops).toEqual(starts.map((offset) => offset + 1))
        expect(new Set(starts).size).toBe(starts.length)
      }),
    )
  })

  it('holds the same characters on both sides', () => {
    fc.assert(
      fc.property(arbitraryDoc, fc.nat(), fc.nat(), (doc, a, b) => {
        const map = positionMap(doc)
        fc.pre(map.text !== '')
        const start = a % map.text.length
        const end = start + 1 + (b % (map.text.length - start))
        const { from, to } = map.positionRange({ start, end })
        fc.pre(from <= to)
        const between = doc.textBetween(from, to, '\n', '\n')
        const visible = (text: string) => text.replace(/\n/g, '')
        expect(visible(between)).toBe(visible(map.text.slice(start, end)))
      }),
    )
  })

  it('never goes backwards', () => {
    fc.assert(
      fc.property(arbitraryDoc, (doc) => {
        const map = positionMap(doc)
        const positions = Array.from({ length: doc.content.size + 1 }, (_, position) => position)
        const before = positions.map((position) => map.offsetAt(position, -1))
        const after = positions.map((position) => map.offsetAt(position, 1))
        expect(before).toEqual(before.toSorted((a, b) => a - b))
        expect(after).toEqual(after.toSorted((a, b) => a - b))
        expect(after.every((offset, index) => offset >= (before[index] ?? 0))).toBe(true)
      }),
    )
  })
})
