import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { isBare, saysNothing } from '@/lib/claims/is-bare'
import { buildClaim } from '@/tests/support/build-material'

const bare = buildClaim({ number: 1 })

it('a passage that was only marked says nothing', () => {
  expect(saysNothing(bare)).toBe(true)
  expect(isBare(bare)).toBe(true)
})

describe('a highlight is bare no more with', () => {
  it.each<[string, Partial<Claim>]>([
    ['a statement', { statement: 'It lasts.' }],
    ['a note', { note: { type: 'doc' } }],
    ['a speaker', { speaker: 'Mark Milley' }],
    ['a stance of the author', { authorStance: 'reports' }],
    ['a cue without a likelihood', { hedge: { cues: ['may'], likelihood: null } }],
    ['a likelihood without a cue', { hedge: { cues: [], likelihood: 'likely' } }],
    ['a tag', { tagIds: ['motive'] }],
    ['a position, whoever read it', buildClaim({ number: 1, positions: { 'question-1': 'yes' } })],
  ])('%s', (_, said) => {
    expect(isBare({ ...bare, ...said })).toBe(false)
  })
})

it('a kind, dates, confidences and a status alone say nothing', () => {
  expect(
    isBare({
      ...bare,
      ...{ kind: 'forecast', asOf: '2024', horizon: '2030', status: 'checked' },
      ...{ sourceConfidence: 'high', annotatorConfidence: 'low' },
    }),
  ).toBe(true)
})

it('a claim whose words are hidden says nothing here, and is not taken for bare', () => {
  const hidden: Claim = { ...bare, isHidden: true }
  expect(saysNothing(hidden)).toBe(true)
  expect(isBare(hidden)).toBe(false)
})
