import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignWords } from '@/lib/anchoring/align-words'
import { alignedSimilarity } from '@/lib/anchoring/aligned-similarity'
import { similarityOf } from '@/lib/anchoring/edit-distance'
import { arbitraryRevisions } from '@/tests/support/arbitrary-revision'

function alignedWhole(oldText: string, newText: string): number {
  const texts = { oldText, newText, alignment: alignWords(oldText, newText) }
  return alignedSimilarity(
    texts,
    { start: 0, end: oldText.length },
    { start: 0, end: newText.length },
  )
}

describe('alignedSimilarity', () => {
  it.each([
    ['', ''],
    ['It will last.', 'It will last.'],
    ['The relationship is strictly transactional.', 'The relationship is transactional.'],
    ['He said that it would last for years.', 'She wrote that “it” might not last for many years'],
    ['Nothing of it', 'stays as was'],
  ])('is that of all letters: %s / %s', (was, now) => {
    expect(alignedWhole(was, now)).toBeCloseTo(similarityOf(was, now))
  })

  it('lies between 0 and that of all letters, whatever the edits', () => {
    fc.assert(
      fc.property(arbitraryRevisions, ({ oldText, newText }) => {
        const similarity = alignedWhole(oldText, newText)
        expect(similarity).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeLessThanOrEqual(similarityOf(oldText, newText) + 1e-9)
      }),
      { numRuns: 200 },
    )
  })

  it('takes what was put in place of millions of letters for other words, and is done', () => {
    const words = (stem: string) =>
      Array.from({ length: 200_000 }, (_, at) => `${stem}${at}`).join(' ')
    const [kept, was, now] = [words('kept'), words('former'), words('latter')]
    const similarity = alignedWhole(`${kept} ${was}`, `${kept} ${now}`)
    expect(similarity).toBeCloseTo(kept.length / (kept.length + was.length), 2)
  })
})
