import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { Document, EditorNode, Revision } from '@/lib/documents/document'
import { sha256 } from '@/lib/text/sha256'
import { slugOf, uniqueSlug } from '@/lib/text/slug'
import {
  fullStopOf,
  type Language,
  languages,
  type Mood,
  sentenceGapOf,
} from '@/tests/support/big-project/languages'
import { numberedId, type Random } from '@/tests/support/big-project/random'

/** A sentence of a text: where it stands, in code units, without its full stop, and how sure it is. */
export type Sentence = { start: number; end: number; mood: Mood }

export type Source = {
  document: Document
  revision: Revision
  language: Language
  sentences: Sentence[]
}

type Written = { words: string; mood: Mood }

/** A document of some thousand words with its only text; about so many sentences. */
export function buildSource(
  random: Random,
  number: number,
  sentenceCount: number,
  taken: Set<string>,
): Source {
  const language = languages[number % languages.length] ?? random.pick(languages)
  const names = Array.from({ length: 8 }, () => rareName(random, language))
  const paragraphs: Written[][] = []
  for (let written = 0; written < sentenceCount; ) {
    const paragraph = Array.from({ length: random.between(3, 7) }, () =>
      writeSentence(random, language, names),
    )
    paragraphs.push(paragraph)
    written += paragraph.length
  }
  const document = describeDocument(random, number, language, taken)
  const content = contentOf(random, language, paragraphs)
  const text = canonicalTextOf(content)
  const revision: Revision = {
    ...{ id: numberedId(2, number), documentId: document.id, number: 1, text, content },
    ...{
      sha256: sha256(text),
      importMethod: 'paste',
      source: null,
      note: '',
      createdAt: document.createdAt,
    },
  }
  return { document, revision, language, sentences: placesOf(text, language, paragraphs) }
}

function writeSentence(random: Random, language: Language, names: string[]): Written {
  if (random.percent(12)) {
    const words = language.aside(random.pick(names), random.pickSkewed(language.subjects))
    return { words, mood: { cue: '', likelihood: null } }
  }
  const mood = random.pick(language.moods)
  const words = language.sentence({
    opener: random.pick(language.openers),
    subject: random.pickSkewed(language.subjects),
    mood: mood.cue,
    action: random.pick(language.actions),
    object: random.pickSkewed(language.objects),
    place: random.pick(language.places),
    time: random.pick(language.times),
  })
  return { words, mood }
}

/** A name that nearly no other document has: what a search for a rare word finds. */
function rareName(random: Random, { syllables }: Language): string {
  const word = Array.from({ length: 3 }, () => random.pick(syllables)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function contentOf(random: Random, language: Language, paragraphs: Written[][]): EditorNode {
  const ended = ({ words }: Written) => words + fullStopOf(language)
  return {
    type: 'doc',
    content: paragraphs.flatMap((sentences) => {
      const text = sentences.map(ended).join(sentenceGapOf(language))
      const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] }
      return random.percent(14) ? [headingOf(random, language), paragraph] : [paragraph]
    }),
  }
}

function headingOf(random: Random, language: Language): EditorNode {
  const text = titleOf(random, language)
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

/** Sentences stand in their text in the order in which they were written. */
function placesOf(text: string, language: Language, paragraphs: Written[][]): Sentence[] {
  let from = 0
  return paragraphs.flat().map(({ words, mood }) => {
    const start = text.indexOf(words + fullStopOf(language), from)
    if (start === -1) throw new Error(`the text has lost a sentence: ${words}`)
    from = start + words.length
    return { start, end: from, mood }
  })
}

function titleOf(random: Random, language: Language): string {
  return `${random.pick(language.subjects)}: ${random.pick(language.objects)}`
}

const publishers = [
  ...['The Diplomat', 'Atlantic Council', 'KEI', '한겨레', 'Коммерсантъ', 'Die Zeit', '财新'],
  ...['الشرق الأوسط', 'Foreign Affairs', 'NK News', 'War on the Rocks', 'SWP', 'CSIS', 'IISS'],
  ...['The Bulletin of Northern Studies', 'Eastern Review', 'Carnegie', 'RUSI', 'IFANS', ''],
]
const authors = [
  ...[
    'John Park',
    'Anna Weber',
    '박민수',
    'Лидия Орлова',
    '陈志远',
    'سليمان كريم',
    "Niamh O'Neill",
  ],
  ...['Rachel Kim', 'Ben Okafor', 'Jean-Luc Moreau', 'Yuki Tanaka', 'María Ruiz'],
]

function describeDocument(
  random: Random,
  number: number,
  language: Language,
  taken: Set<string>,
): Document {
  const title = `${titleOf(random, language)} (${number + 1})`
  const slug = uniqueSlug(slugOf(title), taken)
  taken.add(slug)
  return {
    ...{ id: numberedId(1, number), slug, title, standfirst: '', provenance: '', version: 1 },
    authors: random.percent(85) ? [random.pick(authors)] : [],
    publisher: random.pick(publishers),
    publishedOn: publishedOn(random),
    url: random.percent(70) ? `https://example.org/articles/${number + 1}` : null,
    language: language.code,
    createdAt: instantAt(number),
    archivedAt: number % 67 === 66 ? instantAt(100_000) : null,
  }
}

/** As precisely as it is known: a day, a month, a year, or not at all. */
function publishedOn(random: Random): string | null {
  if (random.percent(5)) return null
  const two = (value: number) => String(value).padStart(2, '0')
  const year = String(random.between(2019, 2025))
  if (random.percent(5)) return year
  const month = `${year}-${two(random.between(1, 12))}`
  return random.percent(15) ? month : `${month}-${two(random.between(1, 28))}`
}

/** So many minutes after the project was begun. */
export function instantAt(minutes: number): string {
  return new Date(Date.UTC(2025, 0, 6, 8) + minutes * 60_000).toISOString()
}
