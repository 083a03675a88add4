import { describe, expect, it } from 'vitest'
import { focusMarks, otherMarks } from '@/components/passage/text-marks'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

const text = 'It may last. It may not.'
const passage = buildPassage({ start: 0, end: 12, exact: 'It may last.' })
const hedge = { cues: ['may'], likelihood: null }

describe('focusMarks', () => {
  it('marks the passage and the hedges inside it', () => {
    const marks = focusMarks(buildClaim({ passages: [passage], hedge }), 'revision-1', text, 0)
    expect(marks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['focus', 0, 12],
      ['cue', 3, 6],
    ])
  })

  it('gives a lost passage no place', () => {
    const claim = buildClaim({ passages: [{ ...passage, status: 'orphaned' }], hedge })
    expect(focusMarks(claim, 'revision-1', text, 0)).toEqual([])
  })
})

describe('otherMarks', () => {
  it('leaves out passages of another revision', () => {
    const claim = buildClaim({ passages: [passage, { ...passage, revisionId: 'revision-2' }] })
    expect(otherMarks(claim, 'revision-1', null)).toHaveLength(1)
  })
})
