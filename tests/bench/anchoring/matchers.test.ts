import { describe, expect, it } from 'vitest'
import type { Anchor } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { mapByDiffMain, matchByMatchMain } from '@/tests/bench/anchoring/diff-match-patch-matchers'
import { matchAsHypothesis } from '@/tests/bench/anchoring/hypothesis-matcher'
import { mark, marked } from '@/tests/support/marked-text'

type Find = (old: string, now: string, anchor: Anchor) => { start: number; end: number } | null

const matchers: [string, Find][] = [
  ['Hypothesis’s matcher', (_old, now, anchor) => matchAsHypothesis(now, anchor)],
  ['match_main', (_old, now, anchor) => matchByMatchMain(now, anchor)],
  ['diff_main', (old, now, anchor) => mapByDiffMain(old, now, [anchor])[0] ?? null],
]

function shown(find: Find, old: string, now: string): string | null {
  const { text, range } = marked(old)
  return mark(now, find(text, now, describeAnchor(text, range)))
}

describe.each(matchers)('%s', (_, find) => {
  it.each([
    [
      'the same text',
      'They say that [it will last for ever]. So be it.',
      'They say that [it will last for ever]. So be it.',
    ],
    [
      'text inserted before',
      'They say that [it will last for ever]. So be it.',
      'Well, well. They say that [it will last for ever]. So be it.',
    ],
  ])('finds the passage in %s', (_name, old, now) => {
    expect(shown(find, old, marked(now).text)).toBe(now)
  })
})

describe('Hypothesis’s matcher', () => {
  const find: Find = (_old, now, anchor) => matchAsHypothesis(now, anchor)

  it('takes the stored position where the quote is there, whatever is around it', () => {
    expect(
      shown(find, 'At sea, [it will last].', 'By now, it will last. At sea, it will last.'),
    ).toBe('By now, [it will last]. At sea, it will last.')
  })

  it('tells two copies apart by what is around them', () => {
    const old = 'In Asia it will last. In Europe [it will last]. So be it.'
    const now = 'Well. In Asia it will last. In Europe [it will last]. So be it.'
    expect(shown(find, old, marked(now).text)).toBe(now)
  })

  it('finds a quote with up to half of it wrong, and its negation as well', () => {
    const old = 'They say that [it will last for ever]. So be it.'
    const now = 'They say that [it will not last for ever]. So be it.'
    expect(shown(find, old, marked(now).text)).toBe(now)
    expect(shown(find, old, 'Nothing of the kind')).toBeNull()
  })
})
