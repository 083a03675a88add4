import {
  type SearchNode,
  type SearchQuery,
  type Words,
  wantedWords,
} from '@/lib/search/search-query'
import { isOfRun, joinedTerm, type Token, tokensOf } from '@/lib/search/tokens'
import type { TextRange } from '@/lib/text/text-range'

/** Whether a text with these terms has what is asked for. This is what both databases are held to. */
export function isFound(node: SearchNode, terms: readonly string[]): boolean {
  switch (node.kind) {
    case 'words':
      return sequencesOf(node).some(
        (sequence) => nextPlace(sequence, node.isPrefix, terms, 0) !== null,
      )
    case 'any':
      return node.parts.some((part) => isFound(part, terms))
    case 'all':
      return (
        node.parts.every((part) => isFound(part, terms)) &&
        !node.without.some((part) => isFound(part, terms))
      )
  }
}

/**
 * Every place of a text that a query asks for, in order and without overlaps: a phrase is one range, a beginning the
 * whole word. What must be absent marks nothing, and neither does a text that is not found.
 */
export function matchesOf({ root }: SearchQuery, text: string): TextRange[] {
  if (root === null) return []
  const tokens = tokensOf(text)
  const terms = tokens.map(({ term }) => term)
  if (!isFound(root, terms)) return []
  const places = [...wantedWords(root)].flatMap((words) => placesOf(words, tokens, terms))
  return merged(places.toSorted((a, b) => a.start - b.start || a.end - b.end))
}

function placesOf(words: Words, tokens: readonly Token[], terms: readonly string[]): TextRange[] {
  const places: TextRange[] = []
  for (const sequence of sequencesOf(words)) {
    const next = (from: number) => nextPlace(sequence, words.isPrefix, terms, from)
    for (let at = next(0); at !== null; at = next(at + 1)) {
      const [first, last] = [tokens[at], tokens[at + sequence.length - 1]]
      if (first && last) places.push({ start: first.start, end: last.end })
    }
  }
  return places
}

/** The first place from one on where the terms follow upon each other, the last perhaps only begun; null if none. */
function nextPlace(
  sequence: readonly string[],
  isPrefix: boolean,
  terms: readonly string[],
  from: number,
): number | null {
  const last = sequence.length - 1
  const isAt = (term: string, index: number, at: number) =>
    isPrefix && index === last ? terms[at]?.startsWith(term) : terms[at] === term
  for (let at = from; at + last < terms.length; at += 1) {
    if (sequence.every((term, index) => isAt(term, index, at + index))) return at
  }
  return null
}

/** In order of their starts. Ranges that have something in common become one. */
function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else result.push({ ...range })
  }
  return result
}

/**
 * The sequences of terms that words stand for. What begins with a character of a run is found at the beginning of a
 * run and within one.
 */
export function sequencesOf({ terms }: Words): string[][] {
  const [first, ...rest] = terms
  if (first === undefined) return []
  const plain = [first, ...rest]
  return isOfRun(first) ? [plain, [joinedTerm(first), ...rest]] : [plain]
}
