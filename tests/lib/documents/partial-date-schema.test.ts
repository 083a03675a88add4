import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partialDateSchema } from '@/lib/documents/document'

describe('partialDateSchema', () => {
  it.each(['2024', '2024-10', '2024-02-29'])('accepts %s', (date) => {
    expect(partialDateSchema.safeParse(date).success).toBe(true)
  })

  it.each([
    '',
    '24',
    '2024-13',
    '2023-02-29',
    '2024-02-31',
    '2024-07-00',
    '2024-99-99',
    '10 May 2024',
  ])('refuses "%s" with a message', (date) => {
    expect(partialDateSchema.safeParse(date).error?.issues[0]?.message).toMatch(/date|day/)
  })

  it('answers for every text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => typeof partialDateSchema.safeParse(text) === 'object'),
    )
  })
})
