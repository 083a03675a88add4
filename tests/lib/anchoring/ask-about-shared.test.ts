import { describe, expect, it } from 'vitest'
import type { Location } from '@/lib/anchoring/anchor'
import { askAboutShared } from '@/lib/anchoring/ask-about-shared'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'

const text = 'One came. Two came. Three came. Four came. Five came. Six came.'
const anchorAt = (start: number, end: number) => describeAnchor(text, { start, end })
const at = (status: 'moved' | 'needs-review', start: number, end: number): Location => ({
  ...{ status, method: 'quote', similarity: 1 },
  range: { start, end },
})
const moved = (start: number, end: number) => at('moved', start, end)

describe('askAboutShared', () => {
  it.each([
    ['stood apart and are in one place', [0, 9], [10, 19], [40, 49], [40, 49]],
    ['stood apart and overlap', [0, 9], [20, 31], [40, 49], [45, 56]],
    ['stood beside each other and overlap', [0, 9], [9, 19], [40, 49], [48, 58]],
  ])('asks about two that %s', (_, first, second, ...now) => {
    const anchors = [first, second].map(([start = 0, end = 0]) => anchorAt(start, end))
    const locations = now.map(([start = 0, end = 0]) => moved(start, end))
    expect(askAboutShared(anchors, locations)).toEqual(
      locations.map((location) => ({ ...location, status: 'needs-review' })),
    )
  })

  it('leaves those that overlap as they did, those that are apart, and those that are asked about', () => {
    const anchors = [anchorAt(0, 19), anchorAt(10, 19), anchorAt(10, 19), anchorAt(20, 31)]
    const asked = at('needs-review', 30, 39)
    const locations = [moved(20, 39), moved(30, 39), asked, moved(39, 50)]
    expect(askAboutShared(anchors, locations)).toEqual(locations)
    const orphaned: Location = { status: 'orphaned' }
    expect(askAboutShared(anchors, [orphaned, moved(1, 9), orphaned, orphaned])).toEqual([
      orphaned,
      moved(1, 9),
      orphaned,
      orphaned,
    ])
  })

  it('asks about one behind many that lie within the long one that it overlaps', () => {
    const anchors = [anchorAt(0, 40), anchorAt(2, 5), anchorAt(6, 8), anchorAt(50, 58)]
    const locations = [moved(0, 40), moved(2, 5), moved(6, 8), moved(30, 38)]
    const statuses = askAboutShared(anchors, locations).map(({ status }) => status)
    expect(statuses).toEqual(['needs-review', 'moved', 'moved', 'needs-review'])
  })
})
