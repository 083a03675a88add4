import { describe, expect, it } from 'vitest'
import { meaningWords, reasonWords } from '@/components/waiting/reason-words'
import type { MeaningChange } from '@/lib/anchoring/compare-meaning'

it.each<[MeaningChange, string]>([
  [{ kind: 'negation', went: [], came: ['not'] }, 'A negation came: “not”'],
  [{ kind: 'hedge', went: ['may'], came: [] }, 'A hedge went: “may”'],
  [{ kind: 'number', went: ['12'], came: ['15'] }, 'A number changed: “12” became “15”'],
  [
    { kind: 'name', went: ['Kim', 'Park'], came: ['Lee'] },
    'Names changed: “Kim”, “Park” became “Lee”',
  ],
  [
    { kind: 'speaker', went: ['Anna Berg'], came: ['Karl Holm'] },
    'The speaker changed: “Anna Berg” became “Karl Holm”',
  ],
  [{ kind: 'date', went: ['2024'], came: ['2025'] }, 'A date changed: “2024” became “2025”'],
])('says %j', (change, words) => {
  expect(meaningWords(change)).toBe(words)
})

describe('why a passage waits', () => {
  const negation: MeaningChange = { kind: 'negation', went: [], came: ['not'] }
  const found = {
    ...{ meaning: [], isSame: false, status: 'needs-review' as const },
    ...{ similarity: 0.879, method: 'approximate' as const },
  }

  it('tells what changed its meaning before how like it is', () => {
    expect(reasonWords({ ...found, meaning: [negation] })).toEqual([
      'A negation came: “not”.',
      'The words changed; they are 87 % alike.',
    ])
  })

  it('never rounds words that changed up to being the same', () => {
    expect(reasonWords({ ...found, similarity: 0.9999 })).toEqual([
      'The words changed; they are 99 % alike.',
    ])
  })

  it('tells a change beside the words from one in them', () => {
    expect(reasonWords({ ...found, isSame: true, meaning: [negation] }).at(-1)).toBe(
      'The words themselves are the same; their sentence is not.',
    )
    expect(reasonWords({ ...found, isSame: true })).toEqual([
      'The same words stand here, but it is not certain that it is the same place.',
    ])
  })

  it('tells an orphan that was lost from one that somebody made', () => {
    const lost = reasonWords({ ...found, status: 'orphaned', method: 'alignment' })
    const made = reasonWords({ ...found, status: 'orphaned', method: 'person' })
    expect(lost).not.toEqual(made)
  })
})
