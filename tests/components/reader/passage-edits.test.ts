import { describe, expect, it } from 'vitest'
import { withMovedPassage, withoutPassage, withPassage } from '@/components/reader/passage-edits'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { buildPassage } from '@/tests/support/build-material'
import { rangeOf } from '@/tests/support/marked-text'

const text = 'It will last. It may not. It will end one day.'
const passage = (quote: string) => buildPassage(describeAnchor(text, rangeOf(text, quote)))
const quotes = (anchors: { exact: string }[] | null) => anchors?.map(({ exact }) => exact)

describe('withPassage', () => {
  it('adds a passage in the order of the text', () => {
    const anchors = withPassage(text, [passage('one day')], rangeOf(text, 'will last'))
    expect(quotes(anchors)).toEqual(['will last', 'one day'])
  })

  it('joins a passage with those that it touches', () => {
    const passages = [passage('will last'), passage('may not'), passage('one day')]
    const anchors = withPassage(text, passages, rangeOf(text, 'last. It may'))
    expect(quotes(anchors)).toEqual(['will last. It may not', 'one day'])
  })

  it('does not join with what was lost', () => {
    const lost = { ...passage('may not'), status: 'orphaned' as const }
    const anchors = withPassage(text, [lost], rangeOf(text, 'It may not'))
    expect(quotes(anchors)).toEqual(['It may not', 'may not'])
  })

  it('describes the joined passage anew', () => {
    expect(withPassage(text, [passage('may')], rangeOf(text, 'may not'))).toEqual([
      describeAnchor(text, rangeOf(text, 'may not')),
    ])
  })
})

it('moves one passage and leaves the others', () => {
  const moved = passage('will last')
  const anchors = withMovedPassage(text, [moved, passage('one day')], moved, rangeOf(text, 'last'))
  expect(quotes(anchors)).toEqual(['last', 'one day'])
})

describe('withoutPassage', () => {
  it('leaves the others as they are', () => {
    const removed = passage('will last')
    expect(quotes(withoutPassage([removed, passage('one day')], removed))).toEqual(['one day'])
  })

  it('does not take the only one', () => {
    const only = passage('will last')
    expect(withoutPassage([only], only)).toBeNull()
  })
})
