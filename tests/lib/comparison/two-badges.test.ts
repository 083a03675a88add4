import { describe, expect, it } from 'vitest'
import { type PairScope, pairScopes } from '@/lib/comparison/candidate-pairs'
import { countKinds, isOfKind } from '@/lib/comparison/kinds'
import { openStanding, type PairStanding } from '@/lib/comparison/pair-standing'
import { isClash, readersDifferOn, sourcesDifferBy } from '@/lib/comparison/two-badges'
import { disagreementKinds, verdictOutcomes } from '@/lib/comparison/verdict'
import { buildClaim } from '@/tests/support/build-material'

function pair(standing: Partial<PairStanding>, scope: PairScope = 'sources') {
  return { scope, standing: { ...openStanding, ...standing } }
}

describe('sources differ', () => {
  it('by what was judged to be a contradiction, in whole or in part, and by nothing else', () => {
    const clashing = verdictOutcomes.filter((outcome) =>
      isClash(pair({ state: 'agreed', outcome })),
    )
    expect(clashing).toEqual(['contradiction', 'partial'])
  })

  it.each<[string, Partial<PairStanding>]>([
    ['a candidate', { state: 'open' }],
    ['a stale verdict', { state: 'stale' }],
    ['a split', { state: 'split' }],
  ])('not by %s', (_, standing) => {
    expect(sourcesDifferBy([pair(standing)])).toEqual([])
  })

  it('by clashes across documents alone', () => {
    const clash = { state: 'resolved', outcome: 'contradiction' } as const
    const all = pairScopes.map((scope) => pair(clash, scope))
    expect(sourcesDifferBy(all).map(({ scope }) => scope)).toEqual(['sources'])
  })
})

it('readers differ on a claim that two of them put on different positions', () => {
  const claim = buildClaim({ number: 1, positions: { 'question-1': 'yes' } })
  const [first] = claim.assessments
  if (!first) throw new Error('the claim was read')
  const read = { ...claim, assessments: [first, { ...first, by: 'Ben', positionId: 'no' }] }
  const archived = { ...read, archivedAt: '2026-02-01T00:00:00.000Z' }
  expect(readersDifferOn([claim, read, archived], 'question-1')).toEqual([read])
  expect(readersDifferOn([read], 'question-2')).toEqual([])
})

describe('the kinds of a pair', () => {
  const judged = pair({ state: 'agreed', outcome: 'contradiction', kinds: ['scope', 'time'] })
  const open = pair({})

  it('let it through where one of them is asked for', () => {
    expect(isOfKind(judged, ['direct', 'time'])).toBe(true)
    expect(isOfKind(judged, ['direct'])).toBe(false)
  })

  it('are none before somebody judged it, so that only an unfiltered list has it', () => {
    expect(isOfKind(open, [])).toBe(true)
    expect(isOfKind(open, [...disagreementKinds])).toBe(false)
  })

  it('are each counted, and a pair of several counts for each', () => {
    const counts = countKinds([judged, open, pair({ state: 'resolved', kinds: ['time'] })])
    expect(counts.map(({ kind }) => kind)).toEqual(disagreementKinds)
    expect(counts.filter(({ count }) => count > 0)).toEqual([
      { kind: 'scope', count: 1 },
      { kind: 'time', count: 2 },
    ])
  })
})
