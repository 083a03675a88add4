import { expect, it } from 'vitest'
import type { Likelihood } from '@/lib/claims/scales'
import { agreementFigures } from '@/lib/comparison/agreement/agreement-figures'
import { likelihoodUnits } from '@/lib/comparison/agreement/likelihood-units'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot, councilText, passageOf } from '@/tests/support/build-snapshot'

function unitsOf(...readings: [string, Likelihood | null][]) {
  const claims = readings.map(([createdBy, likelihood], index) =>
    buildClaim({
      ...{ number: index + 1, createdBy, documentId: 'council' },
      passages: [passageOf(councilText, 'It will last', 'council')],
      hedge: { cues: [], likelihood },
    }),
  )
  return likelihoodUnits(buildSnapshot({ claims }))
}

it('compares the steps of the scale that annotators chose', () => {
  expect(unitsOf(['Ben', 'very-likely'], ['Ana', 'likely'])[0]?.said).toMatchObject([
    { by: 'Ana', value: 'likely', words: 'likely (55–80 %)', rank: 4, claimIds: ['claim-2'] },
    { by: 'Ben', value: 'very-likely', rank: 5 },
  ])
})

it('has nothing of who stated none', () => {
  expect(unitsOf(['Ana', 'likely'], ['Ben', null])[0]?.said.map(({ by }) => by)).toEqual(['Ana'])
  expect(unitsOf(['Ana', null])).toEqual([])
})

it('takes two steps of one annotator as one value without a place on the scale', () => {
  const [unit] = unitsOf(
    ['Ana', 'likely'],
    ['Ana', 'unlikely'],
    ['Ana', 'likely'],
    ['Ben', 'likely'],
  )
  expect(unit?.said[0]).toMatchObject({ value: 'unlikely and likely', rank: null })
  expect(agreementFigures(unit ? [unit] : [])).toMatchObject({
    disagreementCount: 1,
    percent: { value: 0 },
    ordinalAlpha: { because: 'nothing-to-compare', counts: { units: 0 } },
  })
})
