import { describe, expect, it } from 'vitest'
import { knownQuestions } from '@/components/claim-form/known-codebook'
import { buildQuestion } from '@/tests/support/build-material'

const stale = buildQuestion({ positionIds: ['yes', 'no'] })
const saved = buildQuestion({ positionIds: ['yes', 'no', 'partly'] })

describe('knownQuestions', () => {
  it('has what was saved here, once', () => {
    expect(knownQuestions([stale], [saved])).toEqual([saved])
    expect(knownQuestions([], [saved])).toEqual([saved])
  })

  it('goes by the page again once it knows as much', () => {
    const fresh = buildQuestion({ positionIds: ['yes', 'no', 'partly'], text: 'Reworded' })
    expect(knownQuestions([fresh], [saved])).toEqual([fresh])
  })
})
