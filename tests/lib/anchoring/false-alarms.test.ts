import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareMeaning } from '@/lib/anchoring/compare-meaning'
import { wordEntryOf } from '@/lib/anchoring/meaning/lexicon'
import { sentencesOf } from '@/lib/text/sentences'

const folder = 'prisma/seed/russia-north-korea/articles'

/** The sentences of the four articles of the worked project. */
const sentences = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end)))

/** Words of the articles and others that say the same there. */
const synonyms =
  `relationship ties | weapons arms | war conflict | soldiers troops | help aid | important significant |
  leader ruler | country state | countries states | agreement accord | sent dispatched | begin start | provide supply |
  military army | support backing | trade commerce | growing rising | large big | recent latest | strategic tactical |
  partners allies | cooperation collaboration | sanctions penalties | region area | power might | use employ |
  include comprise | create make | increase growth | continued ongoing | deals bargains | economic financial |
  missiles rockets | shells rounds | border frontier | long lengthy | key central | needs requires | visit trip`
    .split('|')
    .map((pair) => pair.trim().split(' '))

/** Changes of words that leave negations, numbers, dates, names and hedges alone; null where one changes nothing. */
const harmless: [name: string, edit: (sentence: string, index: number) => string][] = [
  [
    'synonyms',
    (sentence) =>
      synonyms.reduce(
        (now, [word = '', other = '']) => now.replace(new RegExp(`\\b${word}\\b`, 'g'), other),
        sentence,
      ),
  ],
  [
    'two letters of a word that changed places, if it is no cue itself',
    (sentence, index) => {
      const words = [...sentence.matchAll(/(?<![\p{L}’'-])\p{Ll}{5,}(?![\p{L}’'-])/gu)].filter(
        ([letters]) => !isCue(letters),
      )
      const word = words[index % Math.max(1, words.length)]
      if (!word) return sentence
      const [at, letters] = [word.index + 2, word[0]]
      return `${sentence.slice(0, at)}${letters[3]}${letters[2]}${sentence.slice(at + 2)}`
    },
  ],
  ['articles dropped', (sentence) => sentence.replace(/\b(?:the|an) /g, '')],
  ['an adverb put in', (sentence) => sentence.replace(/ (to|of|in) /, ' thereby $1 ')],
  ['commas dropped', (sentence) => sentence.replaceAll(',', '')],
  [
    'spelling of the other side of the ocean',
    (sentence) =>
      sentence
        .replace(/(?<=\b\p{Ll}+)iz(e|ing|ed|ation)\b/gu, 'is$1')
        .replace(/\bdefense\b/g, 'defence'),
  ],
]

function isCue(word: string): boolean {
  const entry = wordEntryOf(word)
  return entry !== undefined && entry.cues.length + entry.number.length > 0
}

function alarmsOf(edit: (sentence: string, index: number) => string) {
  const pairs = sentences
    .map((was, index) => ({ was, now: edit(was, index) }))
    .filter(({ was, now }) => was !== now)
  const alarms = pairs.filter(({ was, now }) => {
    const of = (exact: string) => ({ before: '', exact, after: '' })
    return compareMeaning(of(was), of(now)).length > 0
  })
  return { pairs, alarms }
}

describe('compareMeaning of sentences that still say the same', () => {
  it.each(harmless)('is quiet about %s in all but 2 % of them', (_, edit) => {
    const { pairs, alarms } = alarmsOf(edit)
    expect(pairs.length).toBeGreaterThan(10)
    expect(alarms.length / pairs.length).toBeLessThanOrEqual(0.02)
  })
})
