import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextChange } from '@/lib/anchoring/align-texts'
import { type DiffRow, type DiffSide, diffRows } from '@/lib/documents/diff-rows'
import { foldRows } from '@/lib/documents/fold-rows'

/** Two texts as one: words in [-…-] are gone, words in [+…+] are new, all others stay. */
function aligned(marked: string) {
  const stretches: TextChange[] = []
  let [old, now] = ['', '']
  for (const [, gone, come, same] of marked.matchAll(/\[-(.*?)-\]|\[\+(.*?)\+\]|([^[]+)/gs)) {
    const before = { old: old.length, new: now.length }
    old += (gone ?? '') + (same ?? '')
    now += (come ?? '') + (same ?? '')
    stretches.push({
      old: { start: before.old, end: old.length },
      new: { start: before.new, end: now.length },
      isSame: same !== undefined,
    })
  }
  return { old, now, rows: diffRows(old, now, stretches) }
}

const marksOf = (text: string, side: DiffSide | null) =>
  side === null
    ? null
    : side.pieces
        .map(({ start, end, isChanged }) => {
          const words = text.slice(start, end)
          return isChanged ? `[${words}]` : words
        })
        .join('')

const shown = (marked: string) => {
  const { old, now, rows } = aligned(marked)
  return rows.map((row) => [row.kind, marksOf(old, row.old), marksOf(now, row.new)])
}

describe('diffRows', () => {
  it('sets paragraphs that are the same beside each other', () => {
    expect(shown('One.\n\nTwo.')).toEqual([
      ['same', 'One.', 'One.'],
      ['same', 'Two.', 'Two.'],
    ])
  })

  it('marks the words that changed on both sides', () => {
    expect(shown('First.\n\nIt will [-surely -]last[+ not+].')).toEqual([
      ['same', 'First.', 'First.'],
      ['changed', 'It will [surely ]last.', 'It will last[ not].'],
    ])
  })

  it('gives paragraphs that came or went a row of their own', () => {
    expect(shown('One two three.\n\n[-Gone for good.\n\n-]Four five.[+\n\nCame later.+]')).toEqual([
      ['same', 'One two three.', 'One two three.'],
      ['removed', '[Gone for good.]', null],
      ['same', 'Four five.', 'Four five.'],
      ['added', null, '[Came later.]'],
    ])
  })

  it('keeps a paragraph that was split in one row with both of its parts', () => {
    expect(shown('The first half of it.[- -][+\n\n+]The second half of it.')).toEqual([
      [
        'changed',
        'The first half of it.[ ]The second half of it.',
        'The first half of it.[\n\n]The second half of it.',
      ],
    ])
  })

  it('does not pair paragraphs that share a word only', () => {
    expect(
      shown(
        '[-A long sentence about -]the[- price of grain in spring.-][+ weather was mild all over the north+]',
      ),
    ).toEqual([
      ['removed', '[A long sentence about the price of grain in spring.]', null],
      ['added', null, '[the weather was mild all over the north]'],
    ])
  })

  it('knows a paragraph that was moved', () => {
    const moved = 'This paragraph goes somewhere else.'
    const { rows } = aligned(`[-${moved}\n\n-]Stays where it is.[+\n\n${moved}+]`)
    expect(
      rows.map((row) => [
        row.kind,
        'movedTo' in row && row.movedTo,
        'movedFrom' in row && row.movedFrom,
      ]),
    ).toEqual([
      ['removed', 2, false],
      ['same', false, false],
      ['added', false, 0],
    ])
    expect(
      rows
        .flatMap(({ old, new: now }) => [...(old?.pieces ?? []), ...(now?.pieces ?? [])])
        .some(({ isChanged }) => isChanged),
    ).toBe(false)
  })

  it('does not call a short line that stands elsewhere too a move', () => {
    const { rows } = aligned('[-Read more\n\n-]A sentence stays.[+\n\nRead more+]')
    expect(rows.map((row) => ('movedTo' in row ? row.movedTo : null))).toEqual([null, null, null])
  })

  it('shows nothing of empty texts, and all of a text that had none before', () => {
    expect(diffRows('', '', [])).toEqual([])
    expect(shown('[+All new.+]')).toEqual([['added', null, '[All new.]']])
  })

  const word = fc.constantFrom('peace ', 'war ', 'not ', 'lasts.\n\n', 'ends. ', '\n\n')
  const step = fc.tuple(
    fc.constantFrom('same', 'gone', 'came'),
    fc.array(word, { minLength: 1, maxLength: 6 }),
  )

  it('shows every paragraph of both texts once, in order, with pieces that cover it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const marked = steps
          .map(([kind, words]) => {
            const text = words.join('')
            return kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`
          })
          .join('')
        const { old, now, rows } = aligned(marked)
        expect(
          wordsOf(
            old,
            rows.map((row) => row.old),
          ),
        ).toBe(old.replaceAll(/\s/g, ''))
        expect(
          wordsOf(
            now,
            rows.map((row) => row.new),
          ),
        ).toBe(now.replaceAll(/\s/g, ''))
        const keptOld = keptWords(old, rows, 'old')
        expect(keptOld).toEqual(keptWords(now, rows, 'new'))
      }),
    )
  })
})

/** The words of the sides from their pieces, which follow each other without a gap. */
function wordsOf(text: string, sides: readonly (DiffSide | null)[]): string {
  return sides
    .flatMap((side) => {
      if (side === null) return []
      let place = side.start
      for (const piece of side.pieces) {
        expect(piece.start).toBe(place)
        place = piece.end
      }
      expect(place).toBe(side.end)
      return text.slice(side.start, side.end)
    })
    .join('')
    .replaceAll(/\s/g, '')
}

/** What rows that are paired call the same. */
function keptWords(text: string, rows: readonly DiffRow[], side: 'old' | 'new'): string[] {
  return rows
    .filter(({ kind }) => kind === 'same' || kind === 'changed')
    .map((row) =>
      (row[side]?.pieces ?? [])
        .filter(({ isChanged }) => !isChanged)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    )
}

describe('foldRows', () => {
  const rowsOf = (kinds: string) =>
    [...kinds].map((letter) => ({
      kind: letter === '=' ? ('same' as const) : ('changed' as const),
    }))
  const folded = (kinds: string) =>
    foldRows(rowsOf(kinds))
      .map((part) => (part.kind === 'row' ? kinds[part.index] : `(${part.until - part.from})`))
      .join('')

  it.each([
    ['nothing', '', ''],
    ['changes alone', '!!', '!!'],
    ['all of a text without a change', '=====', '(5)'],
    ['the beginning and the end, but for a paragraph beside the change', '====!====', '(3)=!=(3)'],
    ['what lies between two changes', '!======!', '!=(4)=!'],
    ['nothing that is as short as what is folded', '!===!', '!===!'],
  ])('folds %s', (_, kinds, expected) => {
    expect(folded(kinds)).toBe(expected)
  })
})
