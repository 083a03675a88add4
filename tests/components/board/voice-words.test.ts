import { describe, expect, it } from 'vitest'
import { notCountedWords, quotedIn } from '@/components/board/voice-words'
import type { AuthorStance } from '@/lib/claims/scales'

describe('what is not counted', () => {
  it.each<[AuthorStance[], string]>([
    [['rejects'], '1 reported and rejected claim not counted'],
    [['reports', 'reports'], '2 reported claims not counted'],
    [
      ['reports', 'rejects', 'doubts', 'rejects'],
      '2 reported and rejected claims, 1 reported and doubted claim, 1 reported claim not counted',
    ],
  ])('%j: %s', (stances, words) => {
    expect(notCountedWords(stances.map((authorStance) => ({ authorStance })))).toBe(words)
  })
})

it('says once what a document makes of several views of one speaker', () => {
  expect(quotedIn('KEI', ['rejects', 'rejects'])).toBe('quoted in KEI, which rejects it')
  expect(quotedIn('KEI', ['endorses', 'doubts'])).toBe(
    'quoted in KEI, which shares it and doubts it',
  )
})
