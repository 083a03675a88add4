import { describe, expect, it } from 'vitest'
import {
  questionIdsInOrder,
  withoutQuestion,
  withPositionTaken,
} from '@/components/claim-form/assessments'

const motive = { questionId: 'motive', positionId: 'transactional' }
const end = { questionId: 'end', positionId: 'soon' }

describe('positions of a claim', () => {
  it('are one for each question, the new one in the place of the old', () => {
    expect(withPositionTaken([motive, end], 'motive', 'durable')).toEqual([
      { questionId: 'motive', positionId: 'durable' },
      end,
    ])
    expect(withPositionTaken([motive], 'end', 'soon')).toEqual([motive, end])
  })

  it('go with their question', () => {
    expect(withoutQuestion([motive, end], 'motive')).toEqual([end])
  })

  it('stay in the order of asking, those from elsewhere last', () => {
    expect(questionIdsInOrder(['end', 'aims'], [motive, end])).toEqual(['end', 'aims', 'motive'])
  })
})
