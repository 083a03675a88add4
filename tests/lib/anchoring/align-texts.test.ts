import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTexts, type TextChange } from '@/lib/anchoring/align-texts'
import { arbitraryText } from '@/tests/support/arbitrary-text'

/** Changed stretches as {old|new}, the rest as it is. */
function shown(oldText: string, newText: string): string {
  return alignTexts(oldText, newText)
    .map(({ old, new: now, isSame }) => {
      const [was, is] = [oldText.slice(old.start, old.end), newText.slice(now.start, now.end)]
      return isSame ? was : `{${was}|${is}}`
    })
    .join('')
}

describe('alignTexts', () => {
  it.each([
    ['nothing', '', '', ''],
    ['a first text', '', 'It will last.', '{|It will last.}'],
    ['a text that is gone', 'It will last.', '', '{It will last.|}'],
    ['the same text', 'It will last.', 'It will last.', 'It will last.'],
    ['a word', 'It will likely last.', 'It will never last.', 'It will {likely|never} last.'],
    ['a word that came', 'It will last.', 'It will not last.', 'It will {|not }last.'],
    ['a word that went', 'It will not last.', 'It will last.', 'It will {not |}last.'],
    [
      'the first word',
      'Moscow needs shells.',
      'Russia needs shells.',
      '{Moscow|Russia} needs shells.',
    ],
    ['a part of a word', 'the transaction', 'the transactions', 'the {transaction|transactions}'],
    ['a capital', 'Trade. But not war.', 'Trade, but not war.', 'Trade{. But|, but} not war.'],
    ['a mark', 'shells, and men', 'shells and men', 'shells{,|} and men'],
    ['quotation marks', 'an “alliance” now', 'an "alliance" now', 'an {“|"}alliance{”|"} now'],
    ['one Chinese letter', '俄罗斯不会放弃', '俄罗斯会放弃', '俄罗斯{不|}会放弃'],
    ['an emoji', 'well 👩‍🔬 done', 'well 👩‍🚀 done', 'well {👩‍🔬|👩‍🚀} done'],
    ['one of many equal words', 'ha ha ha ho', 'ha ha ho', 'ha ha {ha |}ho'],
  ])('shows what changed: %s', (_, oldText, newText, expected) => {
    expect(shown(oldText, newText)).toBe(expected)
  })

  it('takes a replaced sentence for one change, whatever small words both have', () => {
    const change = alignTexts(
      'It is so. Analysts differ on the motives behind their cooperation. And so it goes.',
      'It is so. Trade across the river has grown since last autumn. And so it goes.',
    ).filter(({ isSame }) => !isSame)
    expect(change).toHaveLength(1)
  })

  it('shows a paragraph that moved as gone here and come there', () => {
    const [one, two, three] = [
      'First things come first.',
      'Then others follow.',
      'Last of all, this.',
    ]
    expect(shown(`${one}\n\n${two}\n\n${three}`, `${two}\n\n${three}\n\n${one}`)).toBe(
      `{${one}\n\n|}${two}\n\n${three}{|\n\n${one}}`,
    )
  })

  it('covers both texts in order, with the same text where it says so and whole words elsewhere', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (oldText, newText) => {
        const changes = alignTexts(oldText, newText)
        expect(coverage(changes, 'old')).toBe(oldText.length)
        expect(coverage(changes, 'new')).toBe(newText.length)
        for (const { old, new: now, isSame } of changes) {
          const [was, is] = [oldText.slice(old.start, old.end), newText.slice(now.start, now.end)]
          expect(was === is).toBe(isSame)
          expect(was.isWellFormed() && is.isWellFormed()).toBe(true)
        }
        changes.slice(1).forEach(({ isSame }, index) => {
          expect(isSame).not.toBe(changes[index]?.isSame)
        })
      }),
    )
  })

  it.each([
    [
      'A start.\n\nThe old rail is shut.\n\nThe new road is open.\n\nAn end.',
      'The old rail is shut.\n\n',
    ],
    ['A start.\n\nThe new road is shut.\n\nThe new road is open.', 'The new road is shut.\n\n'],
  ])('takes out a paragraph, not the end of it and the beginning of the next: %j', (text, gone) => {
    const without = text.replace(gone, '')
    const changed = (changes: TextChange[], side: 'old' | 'new') =>
      changes
        .filter(({ isSame }) => !isSame)
        .map((change) => text.slice(change[side].start, change[side].end))
    expect(changed(alignTexts(text, without), 'old')).toEqual([gone])
    expect(changed(alignTexts(without, text), 'new')).toEqual([gone])
  })

  it('finds an insertion anywhere and nothing else', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (before, after) => {
        const changes = alignTexts(`${before}. ${after}`, `${before}. Quite new. ${after}`)
        expect(changes.filter(({ isSame }) => !isSame)).toHaveLength(1)
      }),
    )
  })

  it.each([
    [
      'one word again and again',
      'word '.repeat(100_000),
      `${'word '.repeat(40_000)}other ${'word '.repeat(50_000)}`,
    ],
    ['one letter', 'a'.repeat(500_000), `b${'a'.repeat(499_000)}`],
    ['one Chinese letter', '的'.repeat(200_000), `${'的'.repeat(90_000)}不${'的'.repeat(90_000)}`],
    ['two words in turn, edited everywhere', everyTenth('yes no '), everyTenth('no yes ')],
    ['nothing in common', 'one two three '.repeat(20_000), 'four five six '.repeat(20_000)],
  ])('takes no longer for texts that repeat themselves: %s', (_, oldText, newText) => {
    const started = performance.now()
    alignTexts(oldText, newText)
    // A quadratic way takes minutes.
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

function coverage(changes: TextChange[], side: 'old' | 'new'): number {
  let end = 0
  for (const change of changes) {
    expect(change[side].start).toBe(end)
    end = change[side].end
  }
  return end
}

function everyTenth(words: string): string {
  return Array.from({ length: 10_000 }, (_, index) => `${words.repeat(5)}${index % 7}`).join(' ')
}
