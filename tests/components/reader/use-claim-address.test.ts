import { expect, it } from 'vitest'
import { claimNumberOf } from '@/components/reader/use-claim-address'
import { claimPath } from '@/lib/addresses'

it('reads the number from the address of a claim', () => {
  const { hash } = new URL(claimPath('a-project', 'a-document', 41), 'http://localhost')
  expect(claimNumberOf(hash)).toBe(41)
})

it.each(['', '#', '#content', '#claim-', '#claim-x', '#claim-4x', '#claim-12345678901'])(
  'reads none from “%s”',
  (hash) => {
    expect(claimNumberOf(hash)).toBeNull()
  },
)
