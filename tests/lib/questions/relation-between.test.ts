import { expect, it } from 'vitest'
import {
  exclusivePositions,
  livePositions,
  relationBetween,
  unrelatedPositions,
} from '@/lib/questions/relation-between'
import { buildPosition, buildQuestion } from '@/tests/support/build-material'

const question = buildQuestion({
  positions: [
    buildPosition({ id: 'c', ordinal: 2 }),
    buildPosition({ id: 'a', ordinal: 0 }),
    buildPosition({ id: 'b', ordinal: 1 }),
    buildPosition({ id: 'old', ordinal: 3, archivedAt: '2026-01-01T00:00:00.000Z' }),
  ],
  relations: [
    { positionAId: 'b', positionBId: 'a', relation: 'exclusive' },
    { positionAId: 'b', positionBId: 'c', relation: 'compatible' },
    { positionAId: 'a', positionBId: 'old', relation: 'exclusive' },
  ],
})

const names = (pairs: { id: string }[][]) => pairs.map((pair) => pair.map(({ id }) => id).join(''))

it('has the live positions in the order of the question', () => {
  expect(livePositions(question).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

it('relates two positions whatever their order, and says unknown where nobody did', () => {
  expect(relationBetween(question, 'a', 'b')).toBe('exclusive')
  expect(relationBetween(question, 'b', 'a')).toBe('exclusive')
  expect(relationBetween(question, 'a', 'c')).toBe('unknown')
})

it('names exclusive and unrelated pairs of live positions once, the earlier position first', () => {
  expect(names(exclusivePositions(question))).toEqual(['ab'])
  expect(names(unrelatedPositions(question))).toEqual(['ac'])
})
