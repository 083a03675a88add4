// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canPaint, createPainter } from '@/lib/editor/highlight-painter'
import { focusHighlight, overlapHighlight } from '@/lib/editor/paint-plan'
import type { TextRange } from '@/lib/text/text-range'

/** What jsdom lacks, in the form that browsers have it. */
class FakeHighlight extends Set<StaticRange> {
  priority = 0

  constructor(...ranges: StaticRange[]) {
    super(ranges)
  }
}

const words = document.createTextNode('Moscow needs shells.')
const staticRange = vi.fn(({ start, end }: TextRange) => {
  const container = { startContainer: words, endContainer: words }
  return new StaticRange({ ...container, startOffset: start, endOffset: end })
})
const registry = new Map<string, FakeHighlight>()

beforeEach(() => {
  registry.clear()
  vi.stubGlobal('CSS', { highlights: registry })
  vi.stubGlobal('Highlight', FakeHighlight)
})

afterEach(() => {
  vi.unstubAllGlobals()
  staticRange.mockClear()
})

const painter = () => createPainter({ staticRange })
const stretch = (start: number, end: number) => ({ start, end })
const painted = () =>
  Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map(shown)]))
const shown = ({ startOffset, endOffset }: StaticRange) => `${startOffset}-${endOffset}`

describe('createPainter', () => {
  it('draws every stretch in its highlight', () => {
    painter().paint(
      new Map([
        ['blue', [stretch(0, 4), stretch(9, 12)]],
        ['red', [stretch(4, 9)]],
      ]),
    )
    expect(painted()).toEqual({ blue: ['0-4', '9-12'], red: ['4-9'] })
  })

  it('takes away what a later plan does not have', () => {
    const { paint, clear } = painter()
    paint(new Map([['blue', [stretch(0, 4)]]]))
    paint(new Map([['red', [stretch(0, 4)]]]))
    expect(painted()).toEqual({ red: ['0-4'] })
    clear()
    expect(painted()).toEqual({})
  })

  it('leaves a highlight alone that stays the same', () => {
    const { paint } = painter()
    paint(new Map([['blue', [stretch(0, 4)]]]))
    const before = registry.get('blue')
    paint(
      new Map([
        ['blue', [stretch(0, 4)]],
        ['red', [stretch(5, 6)]],
      ]),
    )
    expect(registry.get('blue')).toBe(before)
  })

  it('makes the range of a stretch once', () => {
    const { paint } = painter()
    paint(new Map([['blue', [stretch(0, 4)]]]))
    paint(new Map([['red', [stretch(0, 4)]]]))
    expect(staticRange).toHaveBeenCalledOnce()
  })

  it('draws overlaps over the looks of claims, and the focus over all', () => {
    painter().paint(
      new Map([
        [focusHighlight, [stretch(0, 4)]],
        [overlapHighlight, [stretch(0, 4)]],
        ['blue', [stretch(0, 4)]],
      ]),
    )
    const priorityOf = (name: string) => registry.get(name)?.priority ?? Number.NaN
    expect(priorityOf('blue')).toBeLessThan(priorityOf(overlapHighlight))
    expect(priorityOf(overlapHighlight)).toBeLessThan(priorityOf(focusHighlight))
  })
})

describe('canPaint', () => {
  it('holds where the browser has the registry', () => {
    expect(canPaint()).toBe(true)
  })

  it('does not hold in an older browser', () => {
    vi.stubGlobal('CSS', {})
    expect(canPaint()).toBe(false)
  })
})
