import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAround, sentenceAround, sentenceRanges, sentencesOf } from '@/lib/text/sentences'
import { arbitraryText, arbitraryTextAndRange } from '@/tests/support/arbitrary-text'
import { mark, marked } from '@/tests/support/marked-text'

describe('sentenceAround', () => {
  it.each([
    ['One. Two [is] here. Three.', 'One. [Two is here.] Three.'],
    ['One. T[wo. Thr]ee. Four.', 'One. [Two. Three.] Four.'],
    [
      'Then U.S. Chairman Milley [said] it. He left.',
      '[Then U.S. Chairman Milley said it.] He left.',
    ],
    ['He saw Mr. [Kim]. He left.', '[He saw Mr. Kim.] He left.'],
    ['It rose by [3.5]. Trade fell.', '[It rose by 3.5.] Trade fell.'],
    ['Am 24. [Februar] schwieg er. Dann nicht.', '[Am 24. Februar schwieg er.] Dann nicht.'],
    ['See (no. 5) [here]. Next.', '[See (no. 5) here.] Next.'],
    ['“I’m skeptical… I [doubt] it.” He left.', '[“I’m skeptical… I doubt it.”] He left.'],
    ['A title\n\n[It] began.', 'A title\n\n[It began.]'],
    ['그는 갔다. [왔다]. 끝.', '그는 갔다. [왔다.] 끝.'],
    ['他走了。[她]来了。', '他走了。[她来了。]'],
    ['No stop [at all]', '[No stop at all]'],
  ])('%s', (example, sentence) => {
    const { text, range } = marked(example)
    expect(mark(text, sentenceAround(text, range))).toBe(sentence)
  })

  it('holds every character of the range that is not white space', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        const sentence = sentenceAround(text, range)
        const left = text.slice(range.start, Math.max(range.start, sentence.start))
        const right = text.slice(Math.min(range.end, sentence.end), range.end)
        expect((left + right).trim()).toBe('')
      }),
    )
  })
})

describe('contextAround', () => {
  it.each([
    ['One. Two. Th[re]e. Four. Five.', 'One. [Two. Three. Four.] Five.'],
    ['O[ne]. Two. Three.', '[One. Two.] Three.'],
    ['Before.\n\nOne. [Two].\n\nAfter.', 'Before.\n\n[One. Two.]\n\nAfter.'],
  ])('has one sentence more on each side, within the paragraph: %s', (example, context) => {
    const { text, range } = marked(example)
    expect(mark(text, contextAround(text, range))).toBe(context)
  })
})

describe('sentenceRanges', () => {
  it('leaves nothing out', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const sentences = sentenceRanges(text).map(({ start, end }) => text.slice(start, end))
        expect(sentences.join('')).toBe(text)
      }),
    )
  })
})

describe('contextAround, in a line of a million characters', () => {
  it('looks at no more than it needs', () => {
    const text = 'All on one line, and on and on. '.repeat(30_000)
    const middle = text.indexOf('and', 500_000)
    const context = contextAround(text, { start: middle, end: middle + 200_000 })
    expect(text.slice(context.start, context.start + 5)).toBe('All o')
    expect(text.slice(context.end - 3, context.end)).toBe('on.')
  })
})

describe('sentencesOf', () => {
  const sentencesIn = (text: string) =>
    sentencesOf(text).map(({ start, end }) => text.slice(start, end))

  it.each<[string, string, string[]]>([
    ['without the space around them', '  One.  Two?\n', ['One.', 'Two?']],
    ['line by line', 'Mr.\n\nPark left', ['Mr.', 'Park left']],
    ['not cut at an abbreviation', 'Mr. Park left. He is gone.', ['Mr. Park left.', 'He is gone.']],
    [
      'in any script',
      '关系持久。韩国？\n어제 왔다. 갔다.',
      ['关系持久。', '韩国？', '어제 왔다.', '갔다.'],
    ],
    ['none in nothing', ' \n\n ', []],
  ])('are all there, %s', (_, text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences)
  })

  it('are the same in a line that is too long to be segmented at once', () => {
    const sentence = 'Russia and North Korea signed it, and Mr. Park was there.'
    const count = 20_000
    const text = Array.from({ length: count }, () => sentence).join(' ')
    expect(sentencesIn(text)).toEqual(Array.from({ length: count }, () => sentence))
  })

  it('lose no words of a line without an end of a sentence, however long it is', () => {
    const parts = sentencesIn('word '.repeat(10_000))
    expect(parts.join(' ')).toBe('word '.repeat(10_000).trim())
  })
})
