import { describe, expect, it } from 'vitest'
import {
  applyChange,
  changedParts,
  changeOfParts,
  differingParts,
  isSame,
  mergeChanges,
} from '@/components/saving/claim-change'
import { blankFields } from '@/components/saving/saving-model'
import { buildPassage } from '@/tests/support/build-material'

const parts = { passages: [buildPassage()], fields: blankFields }
const anchor = { start: 7, end: 9, exact: 'xy', prefix: 'a', suffix: 'b' }

describe('changes', () => {
  it('have the same effect together as one after the other', () => {
    const first = { fields: { statement: 'a', kind: 'fact' as const } }
    const second = { passages: [anchor], fields: { statement: 'b' } }
    expect(applyChange(parts, mergeChanges(first, second), 'r')).toEqual(
      applyChange(applyChange(parts, first, 'r'), second, 'r'),
    )
  })

  it('name what they set, null included', () => {
    expect(changedParts({ passages: [anchor], fields: { speaker: null } })).toEqual([
      'passages',
      'speaker',
    ])
    expect(changedParts({})).toEqual([])
  })

  it('can be taken in part', () => {
    const change = { passages: [anchor], fields: { speaker: null, statement: 'a' } }
    expect(changeOfParts(change, ['speaker'])).toEqual({ fields: { speaker: null } })
    expect(changeOfParts(change, ['passages'])).toEqual({ passages: [anchor] })
    expect(changeOfParts(change, [])).toEqual({})
  })

  it('differ from what was there in what they set to something else', () => {
    const change = { passages: [anchor], fields: { speaker: null, statement: 'a' } }
    expect(differingParts(applyChange(parts, change, 'r'), parts)).toEqual([
      'passages',
      'statement',
    ])
  })

  it('do not find a lost passage by keeping it beside a new one', () => {
    const lost = buildPassage({ status: 'orphaned', revisionId: 'older' })
    const { passages } = applyChange(
      { ...parts, passages: [lost] },
      { passages: [lost, anchor] },
      'r',
    )
    expect(passages).toEqual([lost, { ...buildPassage(anchor), revisionId: 'r' }])
  })

  it('do not move a passage by setting where it already is', () => {
    const [passage] = parts.passages
    if (!passage) throw new Error('There is no passage')
    expect(differingParts(applyChange(parts, { passages: [passage] }, 'another'), parts)).toEqual(
      [],
    )
  })
})

describe('isSame', () => {
  it('does not look at the order of keys, at any depth', () => {
    expect(isSame({ a: [{ b: 1, c: 2 }], d: 3 }, { d: 3, a: [{ c: 2, b: 1 }] })).toBe(true)
  })

  it('looks at the order of lists', () => {
    expect(isSame([1, 2], [2, 1])).toBe(false)
  })
})
