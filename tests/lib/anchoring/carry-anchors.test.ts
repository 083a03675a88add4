import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Anchor, Location } from '@/lib/anchoring/anchor'
import { carryAnchors } from '@/lib/anchoring/carry-anchors'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { proseText } from '@/tests/bench/anchoring/bench-texts'
import { arbitraryText, arbitraryTextAndRange } from '@/tests/support/arbitrary-text'
import { mark, marked } from '@/tests/support/marked-text'

/** Carries the passage marked in the old text into the new one, and shows what was found there. */
function carry(old: string, now: string): { location: Location; shown: string | null } {
  const { text, range } = marked(old)
  const location = carryOne(text, now, describeAnchor(text, range))
  return { location, shown: location.status === 'orphaned' ? null : mark(now, location.range) }
}

function carryOne(oldText: string, newText: string, anchor: Anchor): Location {
  return carryAnchors(oldText, newText, [anchor])[0] ?? { status: 'orphaned' }
}

const before = 'Analysts differ on the motives of both sides. '
const sentence = 'Moscow likely will maintain deeper ties with North Korea.'
const after = ' It will be different from the current relationship.'
const more = '\n\nTrade across the Tumen grew by a third, and nobody counted the trains.'

type Case = [name: string, old: string, now: string, status: Location['status']]

/** The place that is to be found is marked in the new text as it is in the old one. */
const places: Case[] = [
  ['the same text', `${before}[${sentence}]${after}`, `${before}[${sentence}]${after}`, 'exact'],
  [
    'a text that was put in before',
    `${before}[${sentence}]`,
    `New. ${before}[${sentence}]`,
    'moved',
  ],
  [
    'a paragraph that now follows another one than before, both beginning with the same word',
    'Moscow buys shells.\n\nThe railway carries freight.\n\n[The partnership will outlast the war].',
    'Moscow buys shells.\n\n[The partnership will not outlast the war].\n\nThe railway carries freight.',
    'needs-review',
  ],
  [
    'a word changed after it',
    `${before}[${sentence}]${after}`,
    `${before}[${sentence}] It shall be other than now.`,
    'exact',
  ],
  [
    'a sentence put in before it that begins with its first word, while another of its words went',
    `${before}[A scaled-up munitions industry could be a base with many new capabilities for the North.] So be it.`,
    `${before}A main point of it all is that trade and aid now tip the scales for everybody there. [A scaled-up munitions industry could be a base with many capabilities for the North.] So be it.`,
    'needs-review',
  ],
  [
    'another place in other company, where it was short and nobody else says it',
    `${before}${after}\n\n[Contingent and transactional]\n\nThe embassy is the largest in town.${more}`,
    `${before}\n\nThe embassy is the largest in town.${more}\n\n[Contingent and transactional]\n\n${after.trim()}`,
    'needs-review',
  ],
  [
    'a paragraph taken out before it that begins with its first word, while words were put in',
    `So it began.\n\nThe railway carries more.\n\n[The partnership will outlast the war], they say.`,
    `So it began.\n\n[The partnership will not outlast the war], they say.\n\nThe railway carries more.`,
    'needs-review',
  ],
  [
    'a word changed in it',
    `${before}[${sentence}]`,
    `${before}[${sentence.replace('deeper', 'closer')}]`,
    'needs-review',
  ],
  [
    'its first word changed',
    `${before}[${sentence}]`,
    `${before}[${sentence.replace('Moscow', 'Russia')}]`,
    'needs-review',
  ],
  [
    'its last word changed',
    `${before}[${sentence}]${after}`,
    `${before}[${sentence.replace('Korea', 'America')}]${after}`,
    'needs-review',
  ],
  [
    'a negation that came in it',
    `${before}[${sentence}]`,
    `${before}[${sentence.replace('will', 'will not')}]`,
    'needs-review',
  ],
  [
    'a negation that came beside it',
    'It is [strictly transactional] here.',
    'It is not [strictly transactional] here.',
    'needs-review',
  ],
  [
    'a number that changed in it',
    'They sent [1,000 containers] by rail.',
    'They sent [10,000 containers] by rail.',
    'needs-review',
  ],
  [
    'other quotation marks',
    'He called it an [“alliance” of sorts] then.',
    'He called it an ["alliance" of sorts] then.',
    'moved',
  ],
  [
    'a line that ends within a word',
    'It was the [final cooperation treaty] of both.',
    'It was the [final coop-\neration treaty] of both.',
    'moved',
  ],
  [
    'a comma that came',
    `${before}[Moscow needs shells and men] now.`,
    `${before}[Moscow needs shells, and men] now.`,
    'moved',
  ],
  [
    'a paragraph that moved',
    `${before}${after}\n\n[${sentence}]${more}`,
    `${before}${after}${more}\n\n[${sentence}]`,
    'moved',
  ],
  [
    'the second of two equal sentences',
    `${before}It will last.${after} [It will last.]${more}`,
    `${before}It will last. Really.${after} [It will last.]${more}`,
    'moved',
  ],
  [
    'one word',
    'It may be [transactional] after all.',
    'Well, it may be [transactional] after all.',
    'moved',
  ],
  [
    'a part of a word',
    'It may be [trans]actional after all.',
    'Well, it may be [trans]actional after all.',
    'moved',
  ],
  ['nothing but a mark', 'It may be[,] after all.', 'Well, it may be[,] after all.', 'moved'],
  [
    'one of three equal sentences of which one went',
    'Ha. It will last. [It will last.] It will last. Ho.',
    'Ha. It will last. [It will last.] Ho.',
    'needs-review',
  ],
  ['Chinese', '俄罗斯[很可能不会放弃]朝鲜。', '今天，俄罗斯[很可能不会放弃]朝鲜。', 'moved'],
  [
    'Chinese with a letter changed',
    '俄罗斯[很可能不会放弃]朝鲜。',
    '今天，俄罗斯[很可能将会放弃]朝鲜。',
    'needs-review',
  ],
]

describe('carryAnchors', () => {
  it.each(places)('finds a passage through %s', (_, old, now, status) => {
    const { location, shown } = carry(old, marked(now).text)
    expect(shown).toBe(now)
    expect(location.status).toBe(status)
  })

  it.each([
    ['was deleted', `${before}[${sentence}]${after}`, `${before.trim()}${after}`],
    ['was deleted with its paragraph', `${before}\n\n[${sentence}]${more}`, `${before}${more}`],
    [
      'was deleted, while a copy stays',
      `${before}[It will last.]${more} It will last. Yes.`,
      `${before.trim()}${more} It will last. Yes.`,
    ],
    [
      'was replaced by quite another',
      `${before}[${sentence}]${after}`,
      `${before}Nobody knows what comes of all this.${after}`,
    ],
    ['had an empty text after it', `${before}[${sentence}]`, ''],
  ])('orphans a passage that %s', (_, old, now) => {
    expect(carry(old, now).location).toEqual({ status: 'orphaned' })
  })

  it('looks for an anchor that the old text does not hold by its quote', () => {
    const anchor = { start: 3, end: 3 + sentence.length, exact: sentence, prefix: '', suffix: '' }
    expect(carryOne('Quite another text.', `${before}${sentence}`, anchor)).toMatchObject({
      status: 'moved',
      method: 'quote',
    })
  })

  it.each([
    [2_000, 0.5],
    [5_000, 0.3],
    [5_000, 0.5],
    [100_000, 0.3],
    [100_000, 0.5],
  ])(
    'finds a passage of %i letters, a %f part of which was rewritten in its middle',
    (length, share) => {
      const [text, other] = [proseText(200_000, 1).text, proseText(200_000, 2).text]
      const passage = { start: 60_000, end: 60_000 + length }
      const from = Math.round(passage.start + (length * (1 - share)) / 2)
      const to = Math.round(from + length * share)
      const now = text.slice(0, from) + other.slice(from, to) + text.slice(to)
      const [location] = carryAnchors(text, now, [describeAnchor(text, passage)])
      expect(location).toMatchObject({ status: 'needs-review', range: passage })
    },
  )

  it('answers in the order of the anchors', () => {
    const text = `${before}${sentence}${after}`
    const anchors = [20, 0, 10].map((start) => describeAnchor(text, { start, end: start + 5 }))
    const starts = carryAnchors(text, text, anchors).map((location) =>
      location.status === 'orphaned' ? null : location.range.start,
    )
    expect(starts).toEqual([20, 0, 10])
  })
})

describe('carryAnchors, whatever the text', () => {
  it('is exact where nothing changed', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        const location = carryOne(text, text, describeAnchor(text, range))
        expect(location).toEqual({ status: 'exact', range, method: 'offsets', similarity: 1 })
      }),
    )
  })

  it('never says the words are the same where they are not', () => {
    const letters = (passage: string) => passage.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(arbitraryTextAndRange, arbitraryText, ({ text, range }, other) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        const anchor = describeAnchor(text, range)
        const location = carryOne(text, other, anchor)
        if (location.status === 'orphaned' || location.status === 'needs-review') return
        const found = other.slice(location.range.start, location.range.end)
        expect(letters(found)).toBe(letters(anchor.exact))
      }),
    )
  })

  it('moves with what is put in before, or asks', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, arbitraryText, ({ text, range }, inserted) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        const location = carryOne(text, `${inserted}\n\n${text}`, describeAnchor(text, range))
        if (location.status !== 'moved' && location.status !== 'exact') return
        const shift = inserted.length + 2
        expect(location.range).toEqual({ start: range.start + shift, end: range.end + shift })
      }),
    )
  })

  it('gives ranges that lie in the new text and cut no character', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, arbitraryText, ({ text, range }, other) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        const location = carryOne(text, other, describeAnchor(text, range))
        if (location.status === 'orphaned') return
        const { start, end } = location.range
        expect(0 <= start && start < end && end <= other.length).toBe(true)
        expect(other.slice(start, end).isWellFormed()).toBe(true)
      }),
    )
  })
})
