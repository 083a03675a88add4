import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Location } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { createLocator, locateAnchor } from '@/lib/anchoring/locate-anchor'
import { arbitraryText, arbitraryTextAndRange } from '@/tests/support/arbitrary-text'
import { mark, marked } from '@/tests/support/marked-text'

/** Describes the passage marked in the old text, looks for it in the new one, and shows what was found there. */
function relocate(old: string, now: string): { location: Location; shown: string | null } {
  const { text, range } = marked(old)
  const location = locateAnchor(now, describeAnchor(text, range))
  return {
    location,
    shown: location.status === 'orphaned' ? null : mark(now, location.range),
  }
}

const before = 'Analysts differ on the motives of both sides. '
const sentence = 'Moscow likely will maintain deeper ties with North Korea.'
const after = ' It will be different from the current relationship.'

type Case = [name: string, old: string, now: string, status: Location['status']]

/** In the new text of each case, the place that is to be found is marked as in the old one. */
const places: Case[] = [
  ['the same text', `${before}[${sentence}]${after}`, `${before}[${sentence}]${after}`, 'exact'],
  [
    'text inserted before',
    `${before}[${sentence}]${after}`,
    `New opening. ${before}[${sentence}]${after}`,
    'moved',
  ],
  [
    'a few words of which the context kept a part',
    '[Nein: Donau]dampfschifffahrtsgesellschaftskapitänswitwe sagt es.',
    'Vorab gesagt. [Nein: Donau]dampfschifffahrtsgesellschaftskapitänswitwe sagt es.',
    'moved',
  ],
  [
    'the only place that has its marks as well as its words',
    '“[One day?]”',
    'One day, they say, it will end and be so. “[One day?]”',
    'moved',
  ],
  [
    'what is left of two sentences, without the end of the paragraph before it',
    'A famine followed.\n\n[Ties have never recovered from these traumas. In 2000, early in his presidency, he visited Pyongyang]. He then hosted Kim.',
    'Moscow had sold its aircraft, spare parts and fuel as late as 1989.\n\n[In 2000, early in his presidency, he visited Pyongyang]. He then hosted Kim.',
    'needs-review',
  ],
  [
    'a long quote in other company',
    `${before}[${sentence}]${after}`,
    `Quite another beginning! [${sentence}] And another end.`,
    'moved',
  ],
  [
    'a short quote with its context',
    'They say that it is [strictly transactional] in its nature.',
    'Well. They say that it is [strictly transactional] in its nature.',
    'moved',
  ],
  [
    'a quote at the beginning of the text',
    '[Putin] went to Pyongyang to sign a pact.',
    'Opening. [Putin] went to Pyongyang to sign a pact.',
    'moved',
  ],
  [
    'a quote at the end of the text',
    'They went to Pyongyang to sign [a pact]',
    'Well, they went to Pyongyang to sign [a pact] today',
    'moved',
  ],
  [
    'a word edited further off in its context',
    'Some say that the ties between both are [strictly transactional] and of no long duration.',
    'Some hold that ties between both are [strictly transactional] and of no long standing.',
    'moved',
  ],
  [
    'one of two equal sentences, told apart by what is around it',
    'In Europe the mood is dark. [It will last.] In Asia the mood is light. It will last. So be it.',
    'Hm. In Europe the mood is dark. [It will last.] In Asia the mood is light. It will last. So be it.',
    'moved',
  ],
  [
    'the other of two equal sentences',
    'In Europe the mood is dark. It will last. In Asia the mood is light. [It will last.] So be it.',
    'Hm. In Europe the mood is dark. It will last. In Asia the mood is light. [It will last.] So be it.',
    'moved',
  ],
  [
    'curly quotes made straight, in the quote and beside it',
    'He called the pact an [“alliance” of Russia’s making] at the time.',
    'Then he called the pact an ["alliance" of Russia\'s making] at the time.',
    'moved',
  ],
  [
    'dashes and spaces of another kind',
    'In June he traveled to [Pyongyang—his first visit\u00a0since 2000—to sign] a defense pact.',
    'In June he traveled to [Pyongyang–his first visit since 2000-to  sign] a defense pact.',
    'moved',
  ],
  [
    'soft hyphens and ligatures',
    'It was in effect the [ﬁnal co\u00adoper\u00adation treaty] of the two states.',
    'Yes: it was in effect the [final cooperation treaty] of the two states.',
    'moved',
  ],
  [
    'soft hyphens and ligatures the other way round',
    'It was in effect the [final cooperation treaty] of the two states.',
    'Yes: it was in effect the [ﬁnal co\u00adoper\u00adation treaty] of the two states.',
    'moved',
  ],
  [
    'a negation that came before it',
    'They say that it is [strictly transactional] in its nature.',
    'They say that it is not [strictly transactional] in its nature.',
    'needs-review',
  ],
  [
    'a negation that went',
    'They say that it is not [strictly transactional] in its nature.',
    'They say that it is [strictly transactional] in its nature.',
    'needs-review',
  ],
  [
    'a contracted negation',
    'They say that it is [strictly transactional] in its nature.',
    'They say that it isn’t [strictly transactional] in its nature.',
    'needs-review',
  ],
  [
    'a hedge that came after it',
    `${before}[Russia will abandon its partner in the north] after the war.${after}`,
    `${before}[Russia will abandon its partner in the north], perhaps, after the war.${after}`,
    'needs-review',
  ],
  [
    'a hedge of the same length at the same offsets',
    `${before}It can be that [Moscow will maintain deeper ties with Pyongyang] later.`,
    `${before}It may be that [Moscow will maintain deeper ties with Pyongyang] later.`,
    'needs-review',
  ],
  [
    'a number that changed beside it',
    'North Korea sent 1,000 [containers of equipment and munitions to Russia] by rail.',
    'North Korea sent 10,000 [containers of equipment and munitions to Russia] by rail.',
    'needs-review',
  ],
  [
    'a short quote, alone, with only one side of its context left',
    'Everybody agrees that it is [strictly transactional] in its nature.',
    'A new opening. Clearly: [strictly transactional] in its nature.',
    'needs-review',
  ],
  [
    'a word changed in the quote',
    `${before}[${sentence}]${after}`,
    `So. ${before}[${sentence.replace('deeper', 'closer')}]${after}`,
    'needs-review',
  ],
  [
    'its first word changed',
    `${before}[${sentence}]${after}`,
    `So. ${before}[${sentence.replace('Moscow', 'Russia')}]${after}`,
    'needs-review',
  ],
  [
    'its last word changed',
    `${before}[${sentence}]${after}`,
    `So. ${before}[${sentence.replace('Korea', 'America')}]${after}`,
    'needs-review',
  ],
  [
    'a negation that came in the quote',
    `${before}[${sentence}]${after}`,
    `${before}[${sentence.replace('likely', 'never')}]${after}`,
    'needs-review',
  ],
  [
    'a sentence put into the quote',
    `${before}[${sentence}${after}]`,
    `${before}[${sentence} Some doubt it, for they look at trade alone.${after}]`,
    'needs-review',
  ],
  [
    'letters misread in the quote',
    `${before}[${sentence}]${after}`,
    `Oh. ${before}[${sentence.replace('maintain', 'rnaintain').replace('deeper', 'dccper')}]${after}`,
    'needs-review',
  ],
  [
    'a comma that came in the quote',
    `${before}[Moscow needs shells and men] now.`,
    `So. ${before}[Moscow needs shells, and men] now.`,
    'moved',
  ],
  [
    'a line that ends within a word of the quote',
    `${before}[It was in effect the final cooperation treaty] of the two.`,
    `So. ${before}[It was in effect the final coop-\neration treaty] of the two.`,
    'moved',
  ],
  [
    'a word that has become a part of another one',
    'They asked the [art] dealer for his view of things.',
    'Well, the party asked the [art] dealer for his view of things.',
    'moved',
  ],
  [
    'Chinese with a letter changed',
    '两国政府在峰会之后都说，俄罗斯[很可能不会放弃朝鲜半岛上的伙伴]，至少目前如此。',
    '今天，两国政府在峰会之后都说，俄罗斯[很可能不会离开朝鲜半岛上的伙伴]，至少目前如此。',
    'needs-review',
  ],
  [
    'Thai after text was put in before it',
    'รัฐบาลกล่าวว่า[เกาหลีเหนือจะไม่ละทิ้งพันธมิตร]ในปีนี้',
    'วันนี้รัฐบาลกล่าวว่า[เกาหลีเหนือจะไม่ละทิ้งพันธมิตร]ในปีนี้',
    'moved',
  ],
]

describe('locateAnchor', () => {
  it.each(places)('finds %s', (_, old, now, status) => {
    const { text } = marked(now)
    const { location, shown } = relocate(old, text)
    expect(shown).toBe(now)
    expect(location.status).toBe(status)
  })

  it.each([
    [
      'a negation in another sentence',
      'It was not to be. They say that it is [strictly transactional] in its nature.',
      'It was to be. They say that it is [strictly transactional] in its nature.',
    ],
    [
      'another word in the same sentence',
      'Some people say that it is [strictly transactional] in its nature, whatever comes.',
      'Some people say that it is [strictly transactional] in its being, whatever comes.',
    ],
  ])('takes %s for no change of meaning', (_, old, now) => {
    expect(relocate(old, marked(now).text).shown).toBe(now)
    expect(['exact', 'moved']).toContain(relocate(old, marked(now).text).location.status)
  })

  it.each([
    ['a passage that was deleted', `${before}[${sentence}]${after}`, `${before.trim()}${after}`],
    [
      'a short quote that turns up alone in other company',
      'They say that it is [strictly transactional] in its nature.',
      'Quite another text. Trade is strictly transactional. That is all.',
    ],
    [
      'a passage that was replaced by quite another',
      `${before}[${sentence}]${after}`,
      `${before}Nobody knows what comes of all this.${after}`,
    ],
    ['anything in an empty text', '[a] b', ''],
  ])('does not find %s', (_, old, now) => {
    expect(relocate(old, now).location).toEqual({ status: 'orphaned' })
  })

  it('asks about a heading that was moved with nothing around it', () => {
    const old = 'It is only a deal.\n\n[Burden of history]\n\nIn 1990 the Union left Seoul alone.'
    const now = 'Who knows what is next?\n\nBurden of history\n\nSome say that it will last.'
    expect(relocate(old, now).location).toMatchObject({ status: 'needs-review', similarity: 1 })
  })

  it('asks about the nearest of several equal sentences when nothing tells them apart', () => {
    const old =
      'It will last. [It will last.] It will last. It will last. It will last. It will last.'
    const now =
      'And so. It will last. [It will last.] It will last. It will last. It will last. It will last.'
    const { location, shown } = relocate(old, marked(now).text)
    expect(shown).toBe(now)
    expect(location.status).toBe('needs-review')
  })

  it('does not pick one of two copies when the one at the old offsets lost its context', () => {
    const old = 'In Europe the mood is dark. [It will last.] So be it, they say.'
    const now =
      'On Tuesdays moods get dark. It will last. Ok. It will last. And that was all there was.'
    expect(relocate(old, now).location.status).toBe('needs-review')
  })

  it('does not pick one of more copies than are looked at', () => {
    const question =
      'Do you recall the meeting in March? No, I do not recall that meeting at all.\n'
    const old = question.repeat(500)
    const now = `${question.repeat(100)}Let us move on.\n${question.repeat(390)}`
    const start = old.indexOf('No, I do not', 20_000)
    const anchor = describeAnchor(old, { start, end: start + 41 })
    expect(anchor.exact).toBe('No, I do not recall that meeting at all.\n')
    expect(locateAnchor(now, anchor)).toMatchObject({ status: 'needs-review' })
  })

  it('says how it was found', () => {
    const method = (old: string, now: string) => {
      const { location } = relocate(old, now)
      return location.status === 'orphaned' ? null : location.method
    }
    expect(method(`${before}[${sentence}]`, `${before}${sentence}`)).toBe('offsets')
    expect(method(`${before}[${sentence}]`, `Oh. ${before}${sentence}`)).toBe('quote')
    expect(
      method(
        `${before}[Russia’s need of the ammunition of others]`,
        `${before}Russia's need of the ammunition of others`,
      ),
    ).toBe('normalised')
  })

  it('asks a person about a quote that came without context and is short', () => {
    const anchor = { start: 0, end: 22, exact: 'strictly transactional', prefix: '', suffix: '' }
    expect(locateAnchor('Trade is strictly transactional.', anchor).status).toBe('needs-review')
  })
})

describe('a long quote in a long text', () => {
  it('is found in its own company, not where the very words stand in another', () => {
    const filler = (name: string) =>
      Array.from(
        { length: 1600 },
        (_, at) => `Village ${at} of ${name} has ${(at * 31) % 97} houses.`,
      )
    const quote = `He called the pact "final" ${'and spoke at length of guns, grain and the price of oil, '.repeat(4)}as ever`
    const page = (passage: string) =>
      `In Oslo the envoy met reporters. ${passage}, and then he left.`
    const old = [page(quote), ...filler('the north')].join('\n\n')
    const start = old.indexOf(quote)
    const anchor = describeAnchor(old, { start, end: start + quote.length })
    const curly = page(quote.replace('"final"', '“final”'))
    const now = [...filler('the south'), curly, `Annex. ${quote} (copy)`].join('\n\n')
    const location = locateAnchor(now, anchor)
    expect(location).toMatchObject({ range: { start: now.indexOf(curly) + 33 } })
  })
})

describe('locateAnchor, whatever the text', () => {
  it('is exact in the text that was described', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        expect(locateAnchor(text, describeAnchor(text, range))).toEqual({
          status: 'exact',
          range,
          method: 'offsets',
          similarity: 1,
        })
      }),
    )
  })

  it('moves with text that is inserted before, or is not found, and never elsewhere', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, arbitraryText, ({ text, range }, inserted) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        const location = locateAnchor(`${inserted}\n\n${text}`, describeAnchor(text, range))
        if (location.status !== 'moved') return
        const shift = inserted.length + 2
        expect(location.range).toEqual({ start: range.start + shift, end: range.end + shift })
      }),
    )
  })

  it('finds every passage again that occurs once, after text is inserted before it', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, arbitraryText, ({ text, range }, inserted) => {
        const exact = text.slice(range.start, range.end)
        const now = `${inserted}\n\n${text}`
        fc.pre(exact.isWellFormed() && now.indexOf(exact) === now.lastIndexOf(exact))
        const location = locateAnchor(now, describeAnchor(text, range))
        expect(location.status === 'orphaned' ? null : location.range).toEqual({
          start: range.start + inserted.length + 2,
          end: range.end + inserted.length + 2,
        })
      }),
    )
  })

  it('finds it where the same word stands all around it', () => {
    const text = 'MoscowMoscow, Moscowco\u00adoperateMoscow한국어는한국어는ﬁnalMoscow'
    const anchor = describeAnchor(text, { start: 0, end: 15 })
    expect(locateAnchor(`Moscow\n\n${text}`, anchor)).toMatchObject({
      range: { start: 8, end: 23 },
    })
  })

  it('orphans a passage that was deleted and occurred once', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, ({ text, range }) => {
        const anchorText = `${text.slice(0, range.start)}<passage>${text.slice(range.end)}`
        const anchor = describeAnchor(anchorText, { start: range.start, end: range.start + 9 })
        const now = text.slice(0, range.start) + text.slice(range.end)
        expect(locateAnchor(now, anchor)).toEqual({ status: 'orphaned' })
      }),
    )
  })

  it('never takes words for the same that differ in more than typography', () => {
    const letters = (passage: string) => passage.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(arbitraryTextAndRange, arbitraryText, ({ text, range }, other) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        const anchor = describeAnchor(text, range)
        const location = locateAnchor(other, anchor)
        if (location.status === 'orphaned' || location.status === 'needs-review') return
        const found = other.slice(location.range.start, location.range.end)
        expect(letters(found)).toBe(letters(anchor.exact))
      }),
    )
  })

  it('gives one locator for many anchors the same answers', () => {
    fc.assert(
      fc.property(arbitraryTextAndRange, arbitraryText, ({ text, range }, other) => {
        fc.pre(text.slice(range.start, range.end).isWellFormed())
        const anchor = describeAnchor(text, range)
        const locate = createLocator(other)
        expect([locate(anchor), locate(anchor)]).toEqual([
          locateAnchor(other, anchor),
          locateAnchor(other, anchor),
        ])
      }),
    )
  })
})
