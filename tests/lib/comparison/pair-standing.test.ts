import { describe, expect, it } from 'vitest'
import {
  isJudged,
  openStanding,
  type PairState,
  pairStanding,
} from '@/lib/comparison/pair-standing'
import type { Resolution } from '@/lib/comparison/resolution'
import type { Verdict } from '@/lib/comparison/verdict'
import { buildResolution, buildVerdict } from '@/tests/support/build-verdict'

const ana = (fields: Partial<Verdict> = {}) =>
  buildVerdict({ id: 'ana', reviewer: 'Ana', outcome: 'contradiction', ...fields })
const ben = (fields: Partial<Verdict> = {}) =>
  buildVerdict({ id: 'ben', reviewer: 'Ben', outcome: 'contradiction', ...fields })
const before = { contentKey: 'before' }
const partial = { outcome: 'partial' as const }
const reopened = buildResolution({ outcome: null, reason: 'Read it again' })

describe('the state', () => {
  it.each<[string, Verdict[], Resolution[], PairState]>([
    ['open without anything', [], [], 'open'],
    ['stale where all judged an earlier content', [ana(before), ben(before)], [], 'stale'],
    ['stale where an earlier content was resolved', [], [buildResolution(before)], 'stale'],
    ['agreed with one verdict', [ana()], [], 'agreed'],
    ['agreed where outcomes are the same', [ana(), ben()], [], 'agreed'],
    ['split where outcomes are not', [ana(), ben(partial)], [], 'split'],
    [
      'agreed where the other outcome is stale',
      [ana(), ben({ ...partial, ...before })],
      [],
      'agreed',
    ],
    ['agreed where a reviewer came round', [ana(), ben(partial), ben()], [], 'agreed'],
    ['resolved, whatever reviewers say', [ana(), ben(partial)], [buildResolution()], 'resolved'],
    ['resolved without verdicts', [], [buildResolution()], 'resolved'],
    [
      'split once it is opened again',
      [ana(), ben(partial)],
      [buildResolution(), reopened],
      'split',
    ],
    ['open where nothing but an opening stands', [], [buildResolution(), reopened], 'open'],
    ['resolved once more', [ana()], [buildResolution(), reopened, buildResolution()], 'resolved'],
    [
      'agreed where only the earlier content was resolved',
      [ana()],
      [buildResolution(before)],
      'agreed',
    ],
  ])('is %s', (_, verdicts, resolutions, state) => {
    expect(pairStanding({ verdicts, resolutions }, 'now').state).toBe(state)
  })

  it('is judged unless it waits', () => {
    const states = ['open', 'stale', 'agreed', 'split', 'resolved'] as const
    expect(states.filter((state) => isJudged({ state }))).toEqual(['agreed', 'split', 'resolved'])
  })
})

describe('the outcome', () => {
  it('is what all agree on, with every kind that was named, in the order of the kinds', () => {
    const verdicts = [ana({ kinds: ['scope', 'time'] }), ben({ kinds: ['direct', 'scope'] })]
    expect(pairStanding({ verdicts, resolutions: [] }, 'now')).toEqual({
      state: 'agreed',
      outcome: 'contradiction',
      kinds: ['direct', 'scope', 'time'],
      supersedingClaimId: null,
      reviewers: ['Ana', 'Ben'],
      resolution: null,
      dissent: [],
    })
  })

  it('is nothing in a split', () => {
    const verdicts = [ana({ kinds: ['direct'] }), ben(partial)]
    expect(pairStanding({ verdicts, resolutions: [] }, 'now')).toEqual({
      ...openStanding,
      state: 'split',
      reviewers: ['Ana', 'Ben'],
    })
  })

  it('is that of the resolution, and keeps whoever differs', () => {
    const resolution = buildResolution({ outcome: 'partial', kinds: ['scope'] })
    const verdicts = [ana(), ben(partial)]
    expect(pairStanding({ verdicts, resolutions: [resolution] }, 'now')).toEqual({
      state: 'resolved',
      outcome: 'partial',
      kinds: ['scope'],
      supersedingClaimId: null,
      reviewers: ['Ana', 'Ben'],
      resolution,
      dissent: [ana()],
    })
  })
})

describe('which claim supersedes which', () => {
  const superseded = { outcome: 'superseded' as const }
  const claim = (id: string) => ({ ...superseded, supersedingClaimId: `claim-${id}` })
  const of = (verdicts: Verdict[], resolutions: Resolution[] = []) =>
    pairStanding({ verdicts, resolutions }, 'now')

  it('is what the verdicts say', () => {
    expect(of([ana(superseded), ben(claim('2'))])).toMatchObject({
      state: 'agreed',
      supersedingClaimId: 'claim-2',
    })
  })

  it('splits reviewers who each put another claim in the place of the other', () => {
    expect(of([ana(claim('1')), ben(claim('2'))])).toMatchObject({
      state: 'split',
      supersedingClaimId: null,
    })
  })

  it('makes a dissent from a resolution too', () => {
    const resolution = buildResolution(claim('2'))
    expect(of([ana(claim('1')), ben(claim('2'))], [resolution])).toMatchObject({
      supersedingClaimId: 'claim-2',
      dissent: [{ reviewer: 'Ana' }],
    })
  })
})
