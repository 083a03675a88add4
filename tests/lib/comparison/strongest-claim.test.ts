import { expect, it } from 'vitest'
import type { Claim, Hedge } from '@/lib/claims/claim'
import { strongestClaim } from '@/lib/comparison/strongest-claim'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

const likely: Hedge = { cues: ['likely'], likelihood: 'likely' }
const certain: Hedge = { cues: ['certainly'], likelihood: 'almost-certain' }
const stepless: Hedge = { cues: ['may'], likelihood: null }

it.each<[string, Partial<Claim>, Partial<Claim>]>([
  ['the author before a view it endorses', { hedge: stepless }, { authorStance: 'endorses' }],
  [
    'an endorsed view before a conceded one',
    { authorStance: 'endorses' },
    { authorStance: 'concedes' },
  ],
  ['flat before hedged', { annotatorConfidence: 'low' }, { hedge: certain }],
  ['further from even before nearer', { hedge: certain }, { hedge: likely }],
  ['a step of the scale before a cue without one', { hedge: likely }, { hedge: stepless }],
  ['the surer reading', { annotatorConfidence: 'high' }, { annotatorConfidence: 'low' }],
  ['any stated confidence before none', { annotatorConfidence: 'low' }, {}],
  ['the earlier passage', {}, { passages: [buildPassage({ start: 9 })] }],
])('%s', (_, stronger, weaker) => {
  const strong = buildClaim({ number: 2, ...stronger })
  const weak = buildClaim({ number: 1, ...weaker })
  expect(strongestClaim([weak, strong])).toBe(strong)
  expect(strongestClaim([strong, weak])).toBe(strong)
})

it('is the lower number when nothing else tells two claims apart', () => {
  const claims = [buildClaim({ number: 2 }), buildClaim({ number: 1 })]
  expect(strongestClaim(claims)?.number).toBe(1)
})

it('is nobody without claims', () => {
  expect(strongestClaim([])).toBeNull()
})
