import type { TextRange } from '@/lib/text/text-range'

/** A part of a query as it was typed. */
export type QueryPart = TextRange &
  (
    | { kind: 'word' | 'phrase'; text: string; isPrefix: boolean; isClosed: boolean }
    | { kind: 'or' | 'and' | 'not' | 'open' | 'close' }
  )

/** The quotation marks that people and their keyboards put around words. */
const quotes = '"“”„‟«»＂'

const space = /[\s\u3000]/u

/**
 * The parts of a query in order. OR, AND and NOT are operators in capitals alone. A quotation mark within a word is a
 * part of it, as in צה"ל, and so is a hyphen.
 */
export function queryPartsOf(text: string): QueryPart[] {
  const parts: QueryPart[] = []
  for (let at = 0; at < text.length; ) {
    const part = partAt(text, at)
    if (part) parts.push(part)
    at = part?.end ?? at + 1
  }
  return parts
}

function partAt(text: string, start: number): QueryPart | null {
  const character = text.charAt(start)
  if (space.test(character)) return null
  const end = start + 1
  if (character === '(' || character === '（') return { kind: 'open', start, end }
  if (character === ')' || character === '）') return { kind: 'close', start, end }
  if (character === '|') return { kind: 'or', start, end }
  if (character === '-' && isBeforeWord(text, end)) return { kind: 'not', start, end }
  return quotes.includes(character) ? phraseAt(text, start) : wordAt(text, start)
}

const isBeforeWord = (text: string, at: number) => /^[^\s\u3000)|-]/u.test(text.slice(at))

function phraseAt(text: string, start: number): QueryPart {
  let end = start + 1
  while (end < text.length && !closesAt(text, end)) end += 1
  const isClosed = end < text.length
  const isPrefix = isClosed && text.charAt(end + 1) === '*'
  const words = text.slice(start + 1, end)
  return {
    ...{ kind: 'phrase', text: words, isPrefix, isClosed, start },
    end: end + Number(isClosed) + Number(isPrefix),
  }
}

/** A mark between two letters closes nothing. */
function closesAt(text: string, at: number): boolean {
  return quotes.includes(text.charAt(at)) && !/^\S\S\p{L}/u.test(text.slice(at - 1, at + 2))
}

const operators = new Map<string, 'or' | 'and' | 'not'>([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
])

function wordAt(text: string, start: number): QueryPart {
  let end = start + 1
  while (end < text.length && !/[\s\u3000()（）|]/u.test(text.charAt(end))) end += 1
  const word = text.slice(start, end)
  const operator = operators.get(word)
  if (operator) return { kind: operator, start, end }
  const isPrefix = word.endsWith('*')
  return { kind: 'word', text: word, isPrefix, isClosed: true, start, end }
}
