import { describe, expect, it } from 'vitest'
import { coverageWords, emptyCellWords } from '@/components/board/coverage-words'
import type { Coverage } from '@/lib/questions/question'

const check = (by: string): Coverage => ({
  documentId: 'document-1',
  questionId: 'question-1',
  state: 'silent',
  note: '',
  by,
  checkedAt: '2026-01-01T00:00:00.000Z',
})

describe('coverageWords', () => {
  it('says who found the document silent', () => {
    const checks = [check('Ana'), check('Ben'), check('Ana')]
    expect(coverageWords({ state: 'silent', checks })).toBe('silent (checked by Ana, Ben)')
  })

  it('says that nobody has checked', () => {
    expect(coverageWords({ state: 'not-checked', checks: [] })).toBe('not checked yet')
  })
})

describe('emptyCellWords', () => {
  it('says what the document does where it holds no position at all', () => {
    const column = { state: 'silent' as const, checks: [check('Ana')] }
    expect(emptyCellWords(column, [{ count: 0 }])).toBe('silent (checked by Ana)')
  })

  it('tells a checked row from an unchecked one where it holds another position', () => {
    const cells = [{ count: 0 }, { count: 2 }]
    const state = 'takes-position'
    expect(emptyCellWords({ state, checks: [check('Ana')] }, cells)).toBe(
      'nothing on this (checked by Ana)',
    )
    expect(emptyCellWords({ state, checks: [] }, cells)).toBe('nothing marked yet')
  })

  it('does not call a view nothing that is quoted and not held, or that was superseded', () => {
    const column = { state: 'takes-position' as const, checks: [check('Ana')] }
    const cell = { leftOutClaimIds: ['claim-1'], supersededClaimIds: [] }
    expect(emptyCellWords(column, [], cell)).toBe('not held (checked by Ana)')
    expect(emptyCellWords(column, [], { ...cell, supersededClaimIds: ['claim-2'] })).toBe(
      'nothing that still counts',
    )
  })
})
