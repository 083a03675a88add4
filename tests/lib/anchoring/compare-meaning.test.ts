import { describe, expect, it } from 'vitest'
import { compareMeaning, type InSentence } from '@/lib/anchoring/compare-meaning'
import { sentenceAt } from '@/lib/anchoring/in-sentence'
import { marked } from '@/tests/support/marked-text'

/** A sentence whose quote stands in brackets. */
function inSentence(example: string): InSentence {
  const { text, range } = marked(example)
  return sentenceAt(text, range)
}

/** Each change as "kind: what went > what came". */
function changes(was: string, now: string): string[] {
  return compareMeaning(inSentence(was), inSentence(now)).map(
    ({ kind, went, came }) => `${kind}: ${went.join(', ')} > ${came.join(', ')}`,
  )
}

type Case = [name: string, was: string, now: string, expected: string[]]

const english: Case[] = [
  [
    'letters that were misread as digits',
    'Since then [the talks on satellites have] failed to progress, and the village is worried.',
    'Since then [the ta1ks on sate1lites have] failed to pr0gress, and the vi1lage is w0rried.',
    [],
  ],
  [
    'digits beside letters that are digits all the same',
    'It took [10km and a 1bn loan, the G7, MiG-21] and the 1st of them.',
    'It took [20km and a 2bn loan, the G8, MiG-29] and the 2nd of them.',
    ['number: 10, 1bn, 7, 21, 1st > 20, 2bn, 8, 29, 2nd'],
  ],
  [
    'a negation beside the quote',
    'It is [strictly transactional] now.',
    'It is not [strictly transactional] now.',
    ['negation:  > not'],
  ],
  [
    'a contracted negation',
    'They say it is [strictly transactional] now.',
    'They say it isn’t [strictly transactional] now.',
    ['negation:  > isn’t'],
  ],
  ['a negation written out', "It [isn't and can't] be.", 'It [is not and cannot] be.', []],
  [
    'a negation that moved to another verb',
    'They do not say that it is [so].',
    'They say that it is not [so].',
    ['negation: not > not'],
  ],
  [
    'a negating prefix',
    'They want an [independent state].',
    'They want a [dependent state].',
    ['negation: independent > dependent'],
  ],
  [
    'a weaker modal verb',
    'It [will be likely].',
    'It [may be unlikely].',
    ['hedge: will, likely > may, unlikely'],
  ],
  ['one tense of a hedge for another', 'It [appears to work].', 'It [appeared to work].', []],
  [
    'one quantity for another',
    'Then [most people] agree.',
    'Then [some people] agree.',
    ['hedge: most > some'],
  ],
  ['a quantity that comes', 'Then [people] agree.', 'Then [some people] agree.', []],
  ['thousands written otherwise', 'They sent [1,000 men].', 'They sent [1000 men].', []],
  [
    'a number and its unit written otherwise',
    'Of these [$1.5 million, fifty percent] went.',
    'Of these [1,500,000 dollars, 50%] went.',
    [],
  ],
  [
    'a number in words',
    'They sent [two hundred and five] men.',
    'They sent [206] men.',
    ['number: two hundred and five > 206'],
  ],
  ['a date written otherwise', 'It was [25 October 2024].', 'It was [October 25th, 2024].', []],
  ['a date in figures', 'It was [on 2024-10-25].', 'It was [on 25 October 2024].', []],
  [
    'another month',
    'It was [in May 2024] and it may be.',
    'It was [in June 2024] and it may be.',
    ['date: May 2024 > June 2024'],
  ],
  [
    'another year, and a year that came',
    'It was [in 2023 and May 2024] there.',
    'It was [in 2022 and 2021 and May 2024] there.',
    ['date: 2023 > 2022, 2021'],
  ],
  [
    'another year beside another number',
    'It was [in 2023 with 5 men] there.',
    'It was [in 2022 with 6 men] there.',
    ['number: 2023, 5 > 2022, 6'],
  ],
  [
    'letters that were misread as figures, which are words still',
    'It is 5 miles to [go] and they will.',
    'It is 5 mi1es t0 [go] and they wi1l.',
    [],
  ],
  [
    'a figure after letters that are no word',
    'The [MH17 and the G7] met.',
    'The [MH18 and the G8] met.',
    ['number: 17, 7 > 18, 8'],
  ],
  [
    'look-alike names',
    'Then [Kim Jong-un met Putin].',
    'Then [Kim Jong-il met Pushkin].',
    ['name: un, Putin > il, Pushkin'],
  ],
  ['a name at the start', '[Putin said] this.', '[Pushkin said] this.', ['name: Putin > Pushkin']],
  ['a start that moves into the sentence', '[Putin said] this.', 'Then [Putin said] this.', []],
]

describe('compareMeaning', () => {
  it.each(english)('compares %s', (_, was, now, expected) => {
    expect(changes(was, now)).toEqual(expected)
  })
})
