import { expect, it } from 'vitest'
import { fewUnits, fewUnitsCaution, restOnFewUnits } from '@/components/agreement/agreement-words'

const definedOn = (units: number) => ({
  ...{ status: 'defined' as const, value: 0, counts: { units, values: 2 * units } },
})

it('cautions against a defined figure of few units, whatever the others rest on', () => {
  expect(restOnFewUnits([definedOn(1)])).toBe(true)
  expect(restOnFewUnits([definedOn(fewUnits), definedOn(fewUnits - 1)])).toBe(true)
  expect(fewUnitsCaution).toBe('n below 10 says little')
})

it('is silent where there are enough, and where no figure is defined', () => {
  const counts = { units: 1, values: 2 }
  expect(restOnFewUnits([definedOn(fewUnits)])).toBe(false)
  expect(restOnFewUnits([{ status: 'undefined', because: 'no-variation', counts }])).toBe(false)
  expect(restOnFewUnits([])).toBe(false)
})
