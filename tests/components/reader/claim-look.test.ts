import { describe, expect, it } from 'vitest'
import { claimLabelsOf, highlightOf, hueOfClaim } from '@/components/reader/claim-look'
import type { Tag } from '@/lib/questions/question'
import { buildPosition, buildQuestion, buildTag } from '@/tests/support/build-material'
import { buildReaderClaim } from '@/tests/support/build-reader-claim'

const tag = (id: string, ordinal: number, archivedAt: string | null = null): Tag =>
  buildTag({ id, name: id, ordinal, archivedAt })

const first = buildQuestion({ id: 'first', ordinal: 0, positionIds: ['yes', 'no'] })
const second = buildQuestion({
  id: 'second',
  ordinal: 1,
  positions: [
    buildPosition({ id: 'gone', ordinal: 0, archivedAt: '2026-01-01T00:00:00.000Z' }),
    buildPosition({ id: 'late', ordinal: 1 }),
    buildPosition({ id: 'later', ordinal: 2 }),
  ],
})
const labels = claimLabelsOf({
  questions: [second, first],
  tags: [tag('motive', 1), tag('arms', 0), tag('old', 2, '2026-01-01T00:00:00.000Z')],
  revision: { id: 'revision-1', content: { type: 'doc' } },
})

const taking = (...positionIds: string[]) =>
  buildReaderClaim({
    fields: {
      assessments: positionIds.map((positionId) => ({ questionId: 'any', positionId })),
    },
  })
const tagged = (...tagIds: string[]) => buildReaderClaim({ fields: { tagIds } })

describe('hueOfClaim', () => {
  it.each([
    ['its place in the question', taking('no'), 'position', 1],
    ['the first question, whatever the order of the claim', taking('later', 'yes'), 'position', 0],
    ['its place among the live positions', taking('later'), 'position', 1],
    ['none for an archived position', taking('gone'), 'position', null],
    ['that of a live position beside an archived one', taking('gone', 'late'), 'position', 0],
    ['none without a position', tagged('motive'), 'position', null],
    ['the place of a tag', tagged('motive'), 'tag', 1],
    ['none for an archived tag', tagged('old'), 'tag', null],
    ['none for a tag that nobody knows', tagged('unknown'), 'tag', null],
    ['none without a tag', taking('yes'), 'tag', null],
  ] as const)('is %s', (_, claim, colouring, hue) => {
    expect(hueOfClaim(claim, labels, colouring)).toBe(hue)
  })

  it('is that of another reader where the person took no position', () => {
    const claim = buildReaderClaim({
      othersAssessments: [
        { questionId: 'first', positionId: 'no', by: 'Ben', createdAt: '2026-01-01T00:00:00.000Z' },
      ],
    })
    expect(hueOfClaim(claim, labels, 'position')).toBe(1)
  })
})

it('names a position once, though several readers take it', () => {
  const claim = {
    ...taking('yes'),
    othersAssessments: [
      { questionId: 'first', positionId: 'yes', by: 'Ben', createdAt: '2026-01-01T00:00:00.000Z' },
    ],
  }
  expect(labels.positionsOf(claim).map(({ position }) => position.id)).toEqual(['yes'])
})

describe('highlightOf', () => {
  it('has a name of its own for each of the first 40 places', () => {
    const names = Array.from({ length: 40 }, (_, index) => highlightOf(index))
    expect(new Set(names).size).toBe(40)
  })

  it('is neutral for claims without a colour', () => {
    expect(highlightOf(null)).toBe('claim-neutral')
  })
})
