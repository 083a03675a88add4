import { expect, it } from 'vitest'
import { z } from 'zod'
import { pairId } from '@/lib/comparison/pair-id'

it('is the same for the same two claims on the same question, and for nothing else', () => {
  const ids = [
    pairId('question', 'claim-1', 'claim-2'),
    pairId('question', 'claim-2', 'claim-1'),
    pairId('question', 'claim-1', 'claim-3'),
    pairId('question-2', 'claim-1', 'claim-2'),
  ]
  expect(ids[0]).toBe(ids[1])
  expect(new Set(ids).size).toBe(3)
})

it('is a UUID of version 8, whatever is paired', () => {
  for (let number = 0; number < 200; number += 1) {
    expect(pairId('question', `claim-${number}`, 'claim')).toEqual(
      expect.toSatisfy((id) => z.uuid({ version: 'v8' }).safeParse(id).success),
    )
  }
})
