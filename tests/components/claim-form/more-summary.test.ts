import { describe, expect, it } from 'vitest'
import { foldedSummary } from '@/components/claim-form/more-summary'
import { blankFields } from '@/components/saving/saving-model'

describe('foldedSummary', () => {
  it('says nothing of a claim with nothing set', () => {
    expect(foldedSummary(blankFields)).toBeNull()
  })

  it('says what is set, a statement only that it is there', () => {
    const fields = {
      ...blankFields,
      statement: 'It ends with the war.',
      kind: 'forecast' as const,
      asOf: '2024-10',
      status: 'checked' as const,
    }
    expect(foldedSummary(fields)).toBe('Statement, Kind: Forecast, As of: 2024-10, Status: Checked')
  })
})
