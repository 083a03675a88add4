import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainChange, type WordStretch } from '@/lib/anchoring/explain-change'
import { sentenceAt } from '@/lib/anchoring/in-sentence'
import { arbitraryTextAndRange } from '@/tests/support/arbitrary-text'
import { marked } from '@/tests/support/marked-text'

/** Changed words in braces, with an exclamation mark where they turn the meaning. */
function shown(stretches: readonly WordStretch[]): string {
  return stretches
    .map(({ text, kind, isMeaning }) =>
      kind === 'same' ? text : `{${isMeaning ? '!' : ''}${text}}`,
    )
    .join('')
}

function explain(was: string, now: string): [string, string] {
  const [then, later] = [marked(was), marked(now)]
  const explained = explainChange(
    sentenceAt(then.text, then.range),
    sentenceAt(later.text, later.range),
  )
  const side = ({ before, exact, after }: typeof explained.was) =>
    `${shown(before)}[${shown(exact)}]${shown(after)}`
  return [side(explained.was), side(explained.now)]
}

describe('explainChange', () => {
  it.each([
    [
      'a word of the passage',
      ['It is [deep and lasting].', 'It is [deep and solid].'],
      ['It is [deep and {lasting}].', 'It is [deep and {solid}].'],
    ],
    [
      'a negation that came beside the passage',
      ['It is [deep] now.', 'It is not [deep] now.'],
      ['It is [deep] now.', 'It is {!not} [deep] now.'],
    ],
    [
      'words beside the passage that turn nothing, which stay unmarked',
      ['It is [deep] now.', 'It was [deep] then.'],
      ['It is [deep] now.', 'It was [deep] then.'],
    ],
    [
      'another speaker beside the passage, all of the name',
      ['By then Anna Berg said it was [deep].', 'By then Karl Holm said it was [deep].'],
      ['By then {!Anna Berg} said it was [deep].', 'By then {!Karl Holm} said it was [deep].'],
    ],
    [
      'a number that changed inside the passage',
      ['They sent [10,000 men].', 'They sent [12,000 men].'],
      ['They sent [{!10,000} men].', 'They sent [{!12,000} men].'],
    ],
    [
      'a letter of Chinese',
      ['这是[很深的关系]。', '这是[很浅的关系]。'],
      ['这是[很{深}的关系]。', '这是[很{浅}的关系]。'],
    ],
    ['nothing', ['It is [deep].', 'It is [deep].'], ['It is [deep].', 'It is [deep].']],
  ])('shows %s', (_, [was = '', now = ''], expected) => {
    expect(explain(was, now)).toEqual(expected)
  })

  it('puts together what it took apart, and counts from the passage', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, arbitraryTextAndRange, (a, b) => {
        const [was, now] = [sentenceAt(a.text, a.range), sentenceAt(b.text, b.range)]
        const explained = explainChange(was, now)
        for (const [sentence, side] of [
          [was, explained.was],
          [now, explained.now],
        ] as const) {
          const whole = sentence.before + sentence.exact + sentence.after
          const stretches = [...side.before, ...side.exact, ...side.after]
          expect(stretches.map(({ text }) => text).join('')).toBe(whole)
          for (const { start, text } of stretches) {
            expect(whole.startsWith(text, start + sentence.before.length)).toBe(true)
          }
        }
      }),
    )
  })

  it('marks nothing where nothing changed', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        const sentence = sentenceAt(text, range)
        const { was, now } = explainChange(sentence, sentence)
        const all = [...was.before, ...was.exact, ...was.after, ...now.exact]
        expect(all.every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})
