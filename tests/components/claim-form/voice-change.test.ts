import { describe, expect, it } from 'vitest'
import { describeCounting, withSpeaker } from '@/components/claim-form/voice-change'
import { authorStances } from '@/lib/claims/scales'
import { countsForDocument } from '@/lib/comparison/voice'

describe('withSpeaker', () => {
  it.each([
    ['a named speaker is reported', null, 'asserts', 'Milley', 'reports'],
    ['a stance that was chosen stays', null, 'rejects', 'Milley', 'rejects'],
    ['another speaker changes no stance', 'Kim', 'endorses', 'Milley', 'endorses'],
    ['without a speaker the author asserts', 'Kim', 'reports', null, 'asserts'],
    ['a view of unnamed people can be rejected', 'Kim', 'rejects', null, 'rejects'],
  ] as const)('%s', (_, before, stance, after, expected) => {
    expect(withSpeaker({ speaker: before, authorStance: stance }, after)).toEqual({
      speaker: after,
      authorStance: expected,
    })
  })

  it('takes a blank name for none', () => {
    expect(withSpeaker({ speaker: 'Kim', authorStance: 'reports' }, '  ').speaker).toBeNull()
  })
})

describe('describeCounting', () => {
  it('says that a claim counts for the document exactly where it does', () => {
    for (const authorStance of authorStances) {
      for (const speaker of [null, 'Kim']) {
        const words = describeCounting({ speaker, authorStance })
        expect(words.startsWith('Counts for the document')).toBe(
          countsForDocument({ authorStance }),
        )
        if (speaker) expect(words).toContain('Kim')
      }
    }
  })
})
