import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextRange } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { knownTextOf, unknown } from '@/lib/anchoring/known-text'

const sentences = Array.from(
  { length: 40 },
  (_, at) => `Report ${at * 37} says that the harbour of town ${at * 91} was closed for a week.`,
)
const text = sentences.join(' ')
const anchorOf = (at: number) => {
  const start = text.indexOf(sentences[at] ?? '')
  return describeAnchor(text, { start, end: start + (sentences[at]?.length ?? 0) })
}
const others = (ats: readonly number[]) => [...sentences.keys()].filter((at) => !ats.includes(at))

describe('knownTextOf', () => {
  it('puts together what anchors hold, whatever their order', () => {
    const anchors = others([]).map(anchorOf)
    expect(knownTextOf(anchors, text.length)).toBe(text)
    expect(knownTextOf(anchors.toReversed(), text.length)).toBe(text)
  })

  it('keeps the offsets where nobody says what stood there', () => {
    const anchors = others([20, 21, 22]).map(anchorOf)
    const known = knownTextOf(anchors, text.length) ?? ''
    const [before, after] = [anchors[19], anchors[20]]
    if (!before || !after) throw new Error('no gap')
    const [from, to] = [before.end + before.suffix.length, after.start - after.prefix.length]
    expect(to - from).toBeGreaterThan(20)
    expect(known).toBe(text.slice(0, from) + unknown.repeat(to - from) + text.slice(to))
  })

  it('is null where a tenth of the text or more is missing', () => {
    const [half, most] = [others([...Array(20).keys()]), others([1, 3, 5])].map((ats) =>
      ats.map(anchorOf),
    )
    expect(knownTextOf(half ?? [], text.length)).toBeNull()
    expect(knownTextOf(most ?? [], text.length)).not.toBeNull()
    expect(knownTextOf(most ?? [], text.length * 1.2)).toBeNull()
    expect(knownTextOf([], 100)).toBeNull()
  })

  it.each([
    ['the quote', (anchor: { exact: string }) => ({ exact: anchor.exact.replace('says', 'said') })],
    ['the context', () => ({ prefix: 'x'.repeat(64) })],
    ['the offsets', (anchor: { start: number }) => ({ start: anchor.start + 1 })],
  ])('is null where one is of another text: %s', (_, change) => {
    const anchors = others([]).map(anchorOf)
    const other = anchors.map((one, at) => (at === 20 ? { ...one, ...change(one) } : one))
    expect(knownTextOf(other, text.length)).toBeNull()
  })

  it.each([
    ['before the text', 5],
    ['as far as numbers go', Number.MAX_SAFE_INTEGER],
  ])('is null where one says that it stands %s', (_, start) => {
    const anchors = others([]).map(anchorOf)
    const [first, ...rest] = anchors
    if (!first) throw new Error('no anchors')
    const stray = { ...first, start, prefix: 'x'.repeat(64) }
    expect(knownTextOf([...rest, stray], text.length)).toBeNull()
  })

  it('never says anything else than the text, whichever passages nobody marked', () => {
    const length = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(
        fc.array(length, { minLength: 40, maxLength: 60 }),
        fc.nat(59),
        (lengths, left) => {
          let end = 0
          const ends = lengths.map((one) => {
            end += one
            return end
          })
          const edges = [0, ...ends.filter((one) => one < text.length), text.length]
          const ranges = edges
            .slice(1)
            .map((end, at): TextRange => ({ start: edges[at] ?? 0, end }))
          const marked = ranges.filter((_, at) => at !== left)
          const anchors = marked.map((range) => describeAnchor(text, range))
          const isEnough = (ranges[left]?.end ?? 0) - (ranges[left]?.start ?? 0) < text.length / 10
          const known = knownTextOf(anchors, text.length)
          if (isEnough) expect(known).not.toBeNull()
          const said = [...(known ?? '')].filter((unit) => unit !== unknown)
          expect(said.length).toBeGreaterThanOrEqual(known === null ? 0 : text.length * 0.9)
          const differs = [...(known ?? '')].some(
            (unit, at) => unit !== unknown && unit !== text[at],
          )
          expect(differs).toBe(false)
        },
      ),
    )
  })
})
