import { describe, expect, it } from 'vitest'
import { alignWords } from '@/lib/anchoring/align-words'

describe('alignWords', () => {
  it('links the same words alone, though of so many others have the same hash', () => {
    const words = (stem: string) =>
      Array.from({ length: 200_000 }, (_, at) => `${stem}${at}`).join(' ')
    const kept = words('kept')
    const { newOf } = alignWords(`${kept} ${words('former')}`, `${kept} ${words('latter')}`)
    expect(newOf.subarray(0, 200_000).every((target, index) => target === index)).toBe(true)
    expect(newOf.subarray(200_000).every((target) => target === -1)).toBe(true)
  })
})
