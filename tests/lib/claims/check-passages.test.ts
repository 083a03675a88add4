import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { checkPassages } from '@/lib/claims/check-passages'
import { splitsSurrogatePair } from '@/lib/text/text-range'
import { arbitraryTextAndRange } from '@/tests/support/arbitrary-text'
import { buildPassage } from '@/tests/support/build-material'
import { mark, marked, rangeOf } from '@/tests/support/marked-text'

const text = 'Moscow needs shells. Pyongyang has them, and 👩‍🔬 too.'
const revision = { id: 'revision-1', text }
const at = (passage: string) => describeAnchor(text, rangeOf(text, passage))

function quotesOf(checked: ReturnType<typeof checkPassages>) {
  return checked.ok ? checked.passages.map(({ exact }) => exact) : null
}

describe('checkPassages', () => {
  it('takes passages in the order of the text, with the context that is there', () => {
    const sent = { ...at('shells'), prefix: 'made up', suffix: 'made up' }
    const checked = checkPassages(revision, [at('them'), sent])
    expect(quotesOf(checked)).toEqual(['shells', 'them'])
    expect(checked.ok && checked.passages[0]).toEqual({
      ...at('shells'),
      ...{ revisionId: 'revision-1', status: 'exact', method: 'offsets', similarity: 1 },
    })
  })

  it.each([
    ['other words', { ...at('shells'), exact: 'bullets' }],
    ['a place beyond the text', { ...at('shells'), start: 900, end: 906 }],
    ['an empty place', { ...at('shells'), end: at('shells').start }],
    ['half a character', { ...at('👩'), end: at('👩').end - 1, exact: '\ud83d' }],
  ])('refuses %s', (_, anchor) => {
    expect(checkPassages(revision, [at('Moscow'), anchor])).toEqual({ ok: false, anchor })
  })

  it.each([
    ['[Moscow needs shells]. Pyo', 'Moscow [needs shells. Pyo]', ['Moscow needs shells. Pyo']],
    ['[Moscow needs] shells', '[Moscow needs] shells', ['Moscow needs']],
    ['[Moscow needs shells]', 'Moscow [needs] shells', ['Moscow needs shells']],
    ['[Moscow] needs', 'Moscow[ needs]', ['Moscow', ' needs']],
  ])('makes one passage of those that overlap: %s and %s', (first, second, quotes) => {
    const anchors = [first, second].map((example) => describeAnchor(text, marked(example).range))
    expect(quotesOf(checkPassages(revision, anchors))).toEqual(quotes)
    expect(quotesOf(checkPassages(revision, anchors.toReversed()))).toEqual(quotes)
  })

  it('keeps a passage that waits for review as it is, even over a certain one', () => {
    const waiting = buildPassage({
      ...{ start: 0, end: 12, exact: 'Moscow wants', status: 'needs-review' },
      ...{ method: 'normalised', similarity: 0.9 },
    })
    const sent = { ...waiting, prefix: '', suffix: '' }
    const checked = checkPassages(revision, [at('needs shells'), sent], [waiting])
    expect(checked.ok && checked.passages).toEqual([
      waiting,
      { ...at('needs shells'), ...buildPassage(at('needs shells')) },
    ])
    expect(checkPassages(revision, [sent]).ok).toBe(false)
  })

  it('keeps how a passage was found, and its older text', () => {
    const moved = buildPassage({ ...at('shells'), status: 'moved', method: 'quote' })
    const older = buildPassage({ start: 3, end: 9, exact: 'before', revisionId: 'revision-0' })
    const checked = checkPassages(revision, [moved, older], [moved, older])
    expect(checked.ok && checked.passages).toEqual([older, moved])
  })

  it('accepts every anchor that describeAnchor gives, and gives it back', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text: any, range }) => {
        fc.pre(!splitsSurrogatePair(any, range.start) && !splitsSurrogatePair(any, range.end))
        const anchor = describeAnchor(any, range)
        const checked = checkPassages({ id: 'r', text: any }, [anchor, anchor])
        expect(checked.ok && checked.passages).toMatchObject([anchor])
        expect(checked.ok && mark(any, checked.passages[0] ?? null)).toBe(mark(any, range))
      }),
    )
  })
})
