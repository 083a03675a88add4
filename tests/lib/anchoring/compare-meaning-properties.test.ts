import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMeaning, type InSentence } from '@/lib/anchoring/compare-meaning'
import { chineseAndJapaneseParts } from '@/lib/anchoring/meaning/chinese-and-japanese'
import { koreanParts } from '@/lib/anchoring/meaning/korean'
import { meaningWords } from '@/lib/anchoring/meaning/lexicon'
import { cuesOfList } from '@/lib/anchoring/meaning/meaning-words'
import { thaiParts } from '@/lib/anchoring/meaning/thai'
import { arbitraryText } from '@/tests/support/arbitrary-text'

const words = [
  ...['Moscow', 'the', 'pact', 'will', 'may', 'not', 'never', 'without', 'unlikely', 'is', "isn't"],
  ...['2024', '1,000', 'two', 'May', 'October', '25', 'Kim', 'Jong-un', 'some', 'most', 'of', 'a'],
  ...[
    '$5',
    'percent',
    'binding',
    'non-binding',
    'dependent',
    'independent',
    '„Pakt“',
    'не',
    '않다',
  ],
]
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(' '))
const side = fc.oneof(sentence, arbitraryText)
const inSentence = fc.record<InSentence>({
  before: side,
  exact: side,
  after: side,
  isCutBefore: fc.boolean(),
  isCutAfter: fc.boolean(),
})

/** Each with letters that look the same and are another character, or with nothing that anybody sees. */
const typography: [string, RegExp, string][] = [
  ['curly apostrophes', /'/g, '’'],
  ['no-break spaces', / /g, '\u00a0'],
  ['line ends', / /g, '\n'],
  ['two spaces', / /g, '  '],
  ['soft hyphens', /(?<=[a-z]{3})(?=[a-z]{3})/g, '\u00ad'],
  ['hyphens of another kind', /-/g, '‑'],
  ['ligatures', /fi/g, 'ﬁ'],
]

function exactOnly(exact: string): InSentence {
  return { before: '', exact, after: '' }
}

describe('compareMeaning, whatever the sentence', () => {
  it('finds nothing between a sentence and itself', () => {
    fc.assert(
      fc.property(inSentence, (known) => {
        expect(compareMeaning(known, { ...known })).toEqual([])
        // What is known of it makes no difference, and keeps the answer from being looked up.
        expect(compareMeaning(known, { ...known, after: `${known.after} ` })).toEqual([])
      }),
    )
  })

  it('finds that went what comes the other way round', () => {
    fc.assert(
      fc.property(inSentence, inSentence, (was, now) => {
        const there = compareMeaning(was, now)
        const back = compareMeaning(now, was)
        expect(back).toEqual(
          there.map(({ kind, went, came }) => ({ kind, went: came, came: went })),
        )
      }),
      { numRuns: 3000 },
    )
  })

  it.each(typography)('takes %s for no change', (_, found, replacement) => {
    fc.assert(
      fc.property(sentence, sentence, sentence, (before, exact, after) => {
        const was = { before, exact: ` ${exact} `, after }
        const now = {
          before: before.replace(found, replacement),
          exact: was.exact.replace(found, replacement),
          after: after.replace(found, replacement),
        }
        expect(compareMeaning(was, now)).toEqual([])
      }),
    )
  })

  it('takes composed and decomposed letters for the same', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, arbitraryText), (exact) => {
        const now = exactOnly(exact.normalize('NFD'))
        expect(compareMeaning(exactOnly(exact.normalize('NFC')), now)).toEqual([])
      }),
    )
  })

  it('notices any other digit', () => {
    const number = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('', ',', ' '))
    fc.assert(
      fc.property(number, fc.nat(), fc.integer({ min: 1, max: 9 }), ([value, mark], at, by) => {
        const written = String(value).replace(/\B(?=(?:\d{3})+$)/g, mark)
        const places = [...written.matchAll(/\d/g)].map(({ index }) => index)
        const place = places[at % places.length] ?? 0
        const digit = (Number(written[place]) + by) % 10
        const other = written.slice(0, place) + digit + written.slice(place + 1)
        const say = (count: string) => exactOnly(`They sent ${count} men to the east`)
        expect(compareMeaning(say(written), say(other))).not.toEqual([])
        const beside = (count: string) => ({ before: `In all ${count} `, exact: 'men', after: '' })
        expect(compareMeaning(beside(written), beside(other))).not.toEqual([])
      }),
    )
  })

  it('takes the case of a first word for no change of name', () => {
    fc.assert(
      fc.property(fc.constantFrom('pact', 'trade', 'soldiers', 'weapons', 'nobody'), (word) => {
        const capital = word.charAt(0).toUpperCase() + word.slice(1)
        expect(
          compareMeaning(
            exactOnly(`It ended. ${capital} went on`),
            exactOnly(`It ended: ${word} went on`),
          ),
        ).toEqual([])
      }),
    )
  })

  it('counts no word that stands further out than what is known', () => {
    const known = { before: 'ties of the two are ', exact: 'deep', after: '', isCutBefore: true }
    const now = { before: 'It is not said that 9 ties of the two are ', exact: 'deep', after: '' }
    expect(compareMeaning(known, now)).toEqual([])
    expect(compareMeaning({ ...known, isCutBefore: false }, now)).not.toEqual([])
  })
})

/** Every negation of a list, each in a sentence of the commonest words of its language. */
const listed = meaningWords.flatMap(({ language, functionWords = '동맹은 | 조약을', negations }) =>
  cuesOfList(negations).flatMap(({ forms }) =>
    forms.map((form) => ({
      language,
      frequent: cuesOfList(functionWords)
        .slice(0, 9)
        .map(({ key }) => key),
      negation: form.join(' '),
    })),
  ),
)

const inWords = [
  { parts: chineseAndJapaneseParts, before: '这同盟', after: '那样' },
  { parts: koreanParts, before: '동맹', after: '다' },
  { parts: thaiParts, before: 'เขา', after: 'ไป' },
].flatMap(({ parts, before, after }) =>
  cuesOfList(parts.negations).flatMap(({ forms }) =>
    forms.map((form) => ({ before, after, negation: form.join(' ') })),
  ),
)

describe('compareMeaning of a negation that comes', () => {
  it('knows more than 700 of them', () => {
    expect(listed.length + inWords.length).toBeGreaterThan(700)
  })

  it('notices each inside a quote and beside one', () => {
    const unnoticed = listed.filter(({ frequent, negation }) => {
      // "n'" and "au lieu d'" are written onto the next word.
      const word = negation.endsWith("'") ? `${negation}aaa` : `${negation} zzz`
      const sentenceWith = (added: string) =>
        [...frequent.slice(0, 5), added, ...frequent.slice(5)].join(' ')
      const [was, now] = [sentenceWith('zzz'), sentenceWith(word)]
      const inside = compareMeaning(exactOnly(was), exactOnly(now))
      const beside = compareMeaning(
        { before: `${was} `, exact: 'qqq', after: '' },
        { before: `${now} `, exact: 'qqq', after: '' },
      )
      return ![inside, beside].every((changes) => changes.some(({ kind }) => kind === 'negation'))
    })
    expect(unnoticed).toEqual([])
  })

  it('notices each that is a part of a word', () => {
    const unnoticed = inWords.filter(({ before, after, negation }) => {
      const [was, now] = [`${before}${after}`, `${before}${negation}${after}`]
      return compareMeaning(exactOnly(was), exactOnly(now)).length === 0
    })
    expect(unnoticed).toEqual([])
  })
})
