import { expect, it } from 'vitest'
import { pairStatus, standingVerdicts } from '@/lib/comparison/standing-verdicts'
import type { Verdict } from '@/lib/comparison/verdict'

function buildVerdict(id: string, fields: Partial<Verdict> = {}): Verdict {
  return {
    id,
    reviewer: 'Ana',
    outcome: 'compatible',
    kinds: [],
    reason: '',
    confidence: null,
    contentKey: 'now',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...fields,
  }
}

it('lets the newest verdict of every reviewer stand', () => {
  const verdicts = [
    buildVerdict('1'),
    buildVerdict('2', { reviewer: 'Ben' }),
    buildVerdict('3', { outcome: 'contradiction' }),
  ]
  const { current, stale } = standingVerdicts(verdicts, 'now')
  expect(current.map(({ id }) => id)).toEqual(['2', '3'])
  expect(stale).toEqual([])
  expect(pairStatus(verdicts, 'now')).toBe('judged')
})

it('shows a verdict on an earlier content as stale', () => {
  const verdicts = [buildVerdict('1', { contentKey: 'before' })]
  expect(standingVerdicts(verdicts, 'now').stale).toEqual(verdicts)
  expect(pairStatus(verdicts, 'now')).toBe('stale')
})

it('does not let an older verdict stand in for a newer one that went stale', () => {
  const verdicts = [buildVerdict('1'), buildVerdict('2', { contentKey: 'between' })]
  expect(pairStatus(verdicts, 'now')).toBe('stale')
})

it('is unjudged without a verdict', () => {
  expect(pairStatus([], 'now')).toBe('unjudged')
})
