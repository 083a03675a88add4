import { documentOfSource } from '@/prisma/seed/document-of-source'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'
import type { BenchLanguage } from '@/tests/bench/anchoring/bench-language'
import { draftOf, newTextOf } from '@/tests/bench/anchoring/draft'
import { writeEnglishParagraph } from '@/tests/bench/anchoring/english-prose'
import { french } from '@/tests/bench/anchoring/french'
import { mutations } from '@/tests/bench/anchoring/mutations'
import { writeVerses } from '@/tests/bench/anchoring/verses'
import {
  fullStopOf,
  type Language,
  languages,
  sentenceGapOf,
} from '@/tests/support/big-project/languages'
import { type Random, seededRandom } from '@/tests/support/big-project/random'

/** A text to carry passages from, and what it is, for whoever reads the tables. */
export type BenchText = { name: string; language: BenchLanguage; about: string; text: string }

const blankLine = '\n\n'

/** Made-up English of about so many code units. */
export function proseText(length: number, seed = 1): BenchText {
  const random = seededRandom(seed)
  return {
    ...{ name: 'prose', language: 'en' },
    about: 'made-up English: clauses of 19 shapes, words by Zipf’s law',
    text: written(length, () => writeEnglishParagraph(random)),
  }
}

/** Chapters of verses that resemble each other. */
export function repetitiveText(length: number, seed = 1): BenchText {
  const random = seededRandom(seed)
  return {
    ...{ name: 'repetitive', language: 'en' },
    about: 'made-up verses of nine patterns, many of them alike or the same',
    text: written(length, () => writeVerses(random)),
  }
}

/** The four articles of the worked project, one after the other. */
export function articlesText(): BenchText {
  const worked = readWorkedProject()
  const texts = worked.documents.map((document) => documentOfSource(document, worked).revision.text)
  return {
    ...{ name: 'articles', language: 'en' },
    about: 'the four articles of the worked project',
    text: texts.join(blankLine),
  }
}

/** The four articles again and again, each time with a tenth of the words edited. */
export function nearCopiesText(length: number, seed = 1): BenchText {
  const random = seededRandom(seed)
  const { text: articles } = articlesText()
  const nearCopy = () => {
    const draft = draftOf(articles)
    mutations.heavy(draft, { random, language: 'en', passages: [] })
    return newTextOf(draft)
  }
  return {
    ...{ name: 'near-copies', language: 'en' },
    about: 'the four articles again and again, each time with a tenth of the words edited',
    text: written(length, nearCopy),
  }
}

/** The made-up language of the big project, with figures and dates. */
export function languageText(code: BenchLanguage, length: number, seed = 1): BenchText {
  const random = seededRandom(seed)
  const language = [...languages, french].find((one) => one.code === code)
  if (!language) throw new Error(`no sentences are known in ${code}`)
  const paragraph = () =>
    Array.from(
      { length: random.between(3, 7) },
      () => sentenceOf(random, language, code) + fullStopOf(language),
    ).join(sentenceGapOf(language))
  return {
    ...{ name: code, language: code },
    about: `made-up sentences (${code}) of the big project, joined, with names, figures and dates`,
    text: written(length, paragraph),
  }
}

function written(length: number, write: () => string): string {
  const parts: string[] = []
  let total = 0
  while (total < length) {
    const part = write()
    parts.push(part)
    total += part.length + blankLine.length
  }
  return parts.join(blankLine)
}

/**
 * Half of the sentences are two, and a third are somebody's words. The big project's own are so few that each has its
 * like in every other paragraph, as no writer has them.
 */
function sentenceOf(random: Random, language: Language, code: BenchLanguage): string {
  const clause = clauseOf(random, language, code)
  const whole = random.percent(50)
    ? `${clause}${code === 'zh' ? '；' : '; '}${clauseOf(random, language, code)}`
    : clause
  return random.percent(33) ? `${wordsOfSomebody(nameOf(random, language), code)}${whole}` : whole
}

function wordsOfSomebody(name: string, code: BenchLanguage): string {
  const openings: Record<BenchLanguage, string> = {
    ...{ en: `${name} writes: `, de: `${name} schreibt: `, fr: `${name} écrit : ` },
    ...{ ru: `${name} пишет: `, ko: `${name}에 따르면 `, zh: `${name}写道：` },
  }
  return openings[code]
}

function clauseOf(random: Random, language: Language, code: BenchLanguage): string {
  if (random.percent(25)) return figured(random, language, code)
  if (random.percent(12)) {
    return language.aside(nameOf(random, language), random.pick(language.subjects))
  }
  return language.sentence({
    opener: random.pick(language.openers),
    subject: random.pickSkewed(language.subjects),
    mood: random.percent(20) ? random.pick(negated[code]) : random.pick(language.moods).cue,
    action: random.pick(language.actions),
    object: random.pickSkewed(language.objects),
    place: random.pick(language.places),
    time: random.pick(language.times),
  })
}

/** What the moods of the big project lack. */
const negated: Record<BenchLanguage, string[]> = {
  en: ['will not', 'cannot', 'will never', 'is not likely to'],
  de: ['wird nicht', 'könnte nicht', 'wird niemals'],
  fr: ['ne va pas', 'ne pourra jamais'],
  ru: ['не может', 'не сможет'],
  ko: ['수 없다', '것이 아니다'],
  zh: ['不会', '没有'],
}

/** A name that hardly any other sentence has. */
function nameOf(random: Random, { syllables }: Language): string {
  const name = Array.from({ length: 3 }, () => random.pick(syllables)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** What somebody counted, and in which year. */
function figured(random: Random, language: Language, code: BenchLanguage): string {
  const name = nameOf(random, language)
  const figure = random.between(12, 980)
  const year = random.between(1990, 2025)
  const object = random.pick(language.objects)
  const sentences: Record<BenchLanguage, string> = {
    en: `${name} counted ${figure} reports on ${object} in ${year}`,
    de: `${name} zählte im Jahr ${year} genau ${figure} Berichte über ${object}`,
    fr: `${name} a compté ${figure} rapports sur ${object} en ${year}`,
    ru: `${name} насчитал ${figure} сообщений про ${object} в ${year} году`,
    ko: `${name} 연구소는 ${year}년에 ${object} 다룬 보고서 ${figure}건을 세었다`,
    zh: `${name}研究所在${year}年统计了关于${object}的${figure}份报告`,
  }
  return sentences[code]
}
