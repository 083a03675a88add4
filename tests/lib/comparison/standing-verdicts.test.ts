import { expect, it } from 'vitest'
import { pairStatus, standingVerdicts } from '@/lib/comparison/standing-verdicts'
import type { Verdict } from '@/lib/comparison/verdict'
import { buildVerdict } from '@/tests/support/build-verdict'

function verdict(id: string, fields: Partial<Verdict> = {}): Verdict {
  return buildVerdict({ id, ...fields })
}

it('lets the newest verdict of every reviewer stand', () => {
  const verdicts = [
    verdict('1'),
    verdict('2', { reviewer: 'Ben' }),
    verdict('3', { outcome: 'contradiction' }),
  ]
  const { current, stale } = standingVerdicts(verdicts, 'now')
  expect(current.map(({ id }) => id)).toEqual(['2', '3'])
  expect(stale).toEqual([])
  expect(pairStatus(verdicts, 'now')).toBe('judged')
})

it('shows a verdict on an earlier content as stale', () => {
  const verdicts = [verdict('1', { contentKey: 'before' })]
  expect(standingVerdicts(verdicts, 'now').stale).toEqual(verdicts)
  expect(pairStatus(verdicts, 'now')).toBe('stale')
})

it('does not let an older verdict stand in for a newer one that went stale', () => {
  const verdicts = [verdict('1'), verdict('2', { contentKey: 'between' })]
  expect(pairStatus(verdicts, 'now')).toBe('stale')
})

it('is unjudged without a verdict', () => {
  expect(pairStatus([], 'now')).toBe('unjudged')
})
