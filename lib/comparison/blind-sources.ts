import type { Document } from '@/lib/documents/document'
import { clipText } from '@/lib/text/clip-text'
import { compareText } from '@/lib/text/compare-text'
import { sha256 } from '@/lib/text/sha256'

type Known = Pick<Document, 'id' | 'createdAt'>

/** So many letters are given out at a time: more would mix better, and leave more gaps in a short alphabet. */
const lettersAtOnce = 4

/**
 * "A", "B", … for every document, by id. The order is that of neither dates nor names, since both would give sources
 * away: of each four documents, as they were added, a hash of the id says which of four letters is whose. A document
 * keeps its letter when others are added.
 */
export function sourceLetters(documents: readonly Known[]): ReadonlyMap<string, string> {
  const byAge = documents.toSorted(
    (a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id),
  )
  const letters = new Map<string, string>()
  for (let start = 0; start < byAge.length; start += lettersAtOnce) {
    const free = Array.from({ length: lettersAtOnce }, (_, index) => letterAt(start + index))
    for (const { id } of byAge.slice(start, start + lettersAtOnce)) {
      const [letter = ''] = free.splice(wanted(id) % free.length, 1)
      letters.set(id, letter)
    }
  }
  return letters
}

function wanted(id: string): number {
  return Number.parseInt(sha256(id).slice(0, 8), 16)
}

/** A to Z, then AA, AB, … */
function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}

/** The part of an address that stands for a document whose name is hidden. */
export function blindSlug(letter: string): string {
  return `source-${letter.toLowerCase()}`
}

/** Whether a part of an address may stand for a document whose name is hidden. */
export function isBlindSlug(slug: string): boolean {
  return /^source-[a-z]+$/.test(slug)
}

/**
 * The document under its letter, without all that says who wrote or published it. What is left can be needed to
 * judge it: its date and its language. Its id and its text stay as they are.
 */
export function blindDocument(document: Document, letter: string): Document {
  const name = `Source ${letter}`
  return {
    ...document,
    // Both: where one of them stands alone, it is not missing.
    ...{ title: name, publisher: name, slug: blindSlug(letter) },
    ...{ standfirst: '', authors: [], url: null, provenance: '' },
  }
}

/**
 * Words that the tool made, or that can be shown and never saved again, without the names of sources. A title that was
 * cut to fit is known by its beginning. Names that people shorten or spell otherwise stay.
 */
export function withoutSourceNames(words: string, documents: readonly Document[]): string {
  return sourceNamesHidden(documents)(words)
}

/** The same for many words about the same documents. */
export function sourceNamesHidden(documents: readonly Document[]): (words: string) => string {
  const letters = sourceLetters(documents)
  const names = documents
    .flatMap((document) => namesOf(document).map((name) => ({ name, id: document.id })))
    .toSorted((a, b) => b.name.length - a.name.length)
  return (words) =>
    names.reduce(
      (text, { name, id }) => text.replaceAll(name, () => `Source ${letters.get(id)}`),
      words,
    )
}

/** As long as a title is at least that labels cut. */
const longestInLabel = 60

function namesOf({ title, publisher, authors }: Document): string[] {
  const names = [title, clipText(title, longestInLabel), publisher, ...authors]
  return names.filter((name) => name.length > 1)
}
