import {
  adjectives,
  adverbs,
  familyNames,
  firstNames,
  months,
  nouns,
  places,
  verbs,
} from '@/tests/bench/anchoring/english-words'
import type { Random } from '@/tests/support/big-project/random'

/**
 * English as a newspaper writes it, made up: clauses of some shapes with words picked by Zipf's law, with speech in
 * curly quotes, asides between dashes, figures, dates, names, negations and hedges. The same for the same chance.
 */
export function writeEnglishParagraph(random: Random): string {
  const sentences = Array.from({ length: random.between(2, 8) }, () => writeEnglish(random))
  return sentences.join(' ')
}

/** By rank: the word of rank r about r times as rare as the first. */
function zipf(random: Random, words: readonly string[]): string {
  const rank = Math.floor((words.length + 1) ** random.next()) - 1
  return words[rank] ?? random.pick(words)
}

type Write = (random: Random) => string

const joints = ['and', 'but', 'while', 'so that', 'although', 'because', 'as']

/** The shapes of sentences, the commonest first. */
const shapes: Write[] = [
  (random) => `${clause(random)} ${ending(random)}, ${random.pick(joints)} ${clause(random)}.`,
  (random) => `${opener(random)} ${clause(random)}, ${random.pick(joints)} ${clause(random)}.`,
  (random) => `${clause(random)}, which ${rest(random)} ${ending(random)}.`,
  (random) => `${clause(random)}, and ${clause(random)}.`,
  (random) => `${clause(random)}, but ${clause(random)}.`,
  (random) => `${opener(random)} ${clause(random)}.`,
  (random) => `${opener(random)} ${clause(random)} ${ending(random)}.`,
  (random) => `${clause(random)} ${ending(random)}.`,
  (random) => `${clause(random)} because ${clause(random)}.`,
  (random) => `Although ${clause(random)}, ${clause(random)}.`,
  (random) => `“${clause(random)},” ${speaker(random)} said ${ending(random)}.`,
  (random) => `${speaker(random)} ${pastOf(random)} that ${clause(random)}.`,
  (random) => `${thing(random)} — ${thing(random)} — ${rest(random)}.`,
  (random) => `${clause(random)}; ${clause(random)} ${ending(random)}.`,
  (random) => `In ${random.pick(months)} ${year(random)}, ${clause(random)}.`,
  (random) =>
    `Of ${figure(random)} ${plural(noun(random))}, ${figure(random)} ${rest(random)} (${thing(random)} ${rest(random)}).`,
  (random) => `${clause(random)}, as ${speaker(random)} wrote on ${day(random)}.`,
  (random) => `${clause(random)}.`,
  (random) => `Was it ${thing(random)} that ${rest(random)}?`,
  (random) => `${thing(random)}’s ${noun(random)} ${rest(random)}.`,
]

export const writeEnglish: Write = (random) => {
  const sentence = random.pickSkewed(shapes)(random)
  return sentence.replace(/\p{L}/u, (first) => first.toUpperCase())
}

const clause: Write = (random) => `${thing(random)} ${rest(random)}`

const rest: Write = (random) =>
  `${mood(random)} ${random.percent(15) ? `${random.pick(adverbs)} ` : ''}${zipf(random, verbs)} ${thing(random)}${random.percent(35) ? ` ${where(random)}` : ''}`

const moods = [
  ...[
    'will',
    'will',
    'may',
    'could',
    'will not',
    'is likely to',
    'is unlikely to',
    'cannot',
    'must',
  ],
  ...[
    'will probably',
    'did not',
    'used to',
    'began to',
    'refused to',
    'has to',
    'will never',
    'might',
  ],
  ...['wants to', 'continued to', 'intends to', 'hopes to', 'appears to', 'had to'],
]
const mood: Write = (random) => random.pick(moods)

const determiners = ['the', 'the', 'the', 'a', 'its', 'their', 'this', 'every', 'another', 'each']

const thing: Write = (random) => {
  if (random.percent(12)) return random.pickSkewed(places)
  if (random.percent(7)) return speaker(random)
  const head = `${random.percent(45) ? `${zipf(random, adjectives)} ` : ''}${zipf(random, nouns)}`
  const phrase = `${random.pickSkewed(determiners)} ${head}`
  return random.percent(22) ? `${phrase} of the ${noun(random)}` : phrase
}

const noun: Write = (random) => zipf(random, nouns)

const speaker: Write = (random) =>
  random.percent(50)
    ? `${random.pick(firstNames)} ${zipf(random, familyNames)}`
    : `${random.pick(['Mr', 'Dr', 'Ms', 'General'])} ${zipf(random, familyNames)}`

const where: Write = (random) =>
  `${random.pick(['in', 'near', 'outside'])} ${random.pickSkewed(places)}`

const figure: Write = (random) =>
  random.percent(30)
    ? `${random.between(1, 90)},${String(random.between(0, 999)).padStart(3, '0')}`
    : String(random.between(11, 980))

const year: Write = (random) => String(random.between(1948, 2025))

const day: Write = (random) => `${random.between(1, 28)} ${random.pick(months)} ${year(random)}`

const ending: Write = (random) =>
  random.pick([
    `in ${year(random)}`,
    `on ${day(random)}`,
    `before the ${noun(random)} of ${random.pick(months)}`,
    `after ${figure(random)} ${plural(noun(random))}`,
    `for as long as the ${noun(random)} lasts`,
    `at the ${zipf(random, adjectives)} ${noun(random)}`,
    `with ${figure(random)} per cent of the ${plural(noun(random))}`,
  ])

const opener: Write = (random) =>
  random.pick([
    'According to customs records,',
    'Even so,',
    'For all the ceremony,',
    `Seen from ${random.pick(places)},`,
    'In private,',
    `As the ${noun(random)} shows,`,
    'On this reading,',
    `By ${year(random)},`,
    `Without the ${noun(random)},`,
    `In a ${zipf(random, adjectives)} ${noun(random)},`,
  ])

const pastOf: Write = (random) =>
  random.pick(['said', 'wrote', 'claimed', 'argued', 'denied', 'admitted', 'insisted', 'doubted'])

function plural(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`
}
