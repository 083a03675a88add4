import { type QueryPart, queryPartsOf } from '@/lib/search/query-parts'
import type { SearchNode, SearchNote, SearchQuery } from '@/lib/search/search-query'
import { isOfRun, tokensOf } from '@/lib/search/tokens'

/** Nobody types more, and both engines take so much. In code units, parts, and parentheses within parentheses. */
export const longestQuery = 500
const mostParts = 64
const deepest = 8

type Options = {
  /** The query is still being typed: a last word that nothing follows may be the beginning of one. */
  isTyping?: boolean
}

/**
 * Reads what was typed. Words stand side by side for "all of them"; "…" is a phrase, word* the beginning of a word,
 * -word, NOT word and -(…) what must be absent, OR and | one of several, which binds less than standing side by side.
 * Whatever cannot be meant is read in the nearest way and said in a note; nothing is an error.
 */
export function parseSearchQuery(text: string, { isTyping = false }: Options = {}): SearchQuery {
  const notes: SearchNote[] = []
  const read = text.slice(0, longestQuery).toWellFormed()
  const parts = queryPartsOf(read)
  if (text.length > longestQuery) {
    note(
      notes,
      { start: longestQuery, end: text.length },
      `Only the first ${longestQuery} characters are read.`,
    )
  }
  const [first] = parts.slice(mostParts)
  if (first)
    note(
      notes,
      { start: first.start, end: read.length },
      'This is more than can be looked for at once: the rest is left out.',
    )
  const reader = { text: read, parts: parts.slice(0, mostParts), at: 0, depth: 0, notes }
  if (isTyping) markTyped(reader)
  const roots: SearchNode[] = []
  while (reader.at < reader.parts.length) {
    const root = readAny(reader)
    if (root) roots.push(root)
    const part = reader.parts[reader.at]
    if (!part) break
    note(notes, part, 'A parenthesis is closed that was not opened: it is left out.')
    reader.at += 1
  }
  return { text, root: allOf(roots, []), notes }
}

type Reader = {
  text: string
  parts: QueryPart[]
  at: number
  depth: number
  notes: SearchNote[]
}

function note(
  notes: SearchNote[],
  { start, end }: { start: number; end: number },
  message: string,
) {
  notes.push({ start, end, message })
}

function markTyped({ text, parts }: Reader): void {
  const last = parts.at(-1)
  if (last?.end !== text.length) return
  if (last.kind === 'word' || (last.kind === 'phrase' && !last.isClosed)) last.isPrefix = true
}

function take(reader: Reader): QueryPart | undefined {
  const part = reader.parts[reader.at]
  reader.at += 1
  return part
}

/** As far as a closing parenthesis or the end. */
function readAny(reader: Reader): SearchNode | null {
  const start = reader.at
  const found: SearchNode[] = []
  const branch = () => {
    const node = readAll(reader)
    if (node) found.push(node)
  }
  branch()
  while (reader.parts[reader.at]?.kind === 'or') {
    const operator = take(reader)
    const before = reader.at
    branch()
    const isEmpty = reader.at === before || before === start + 1
    if (isEmpty && operator)
      note(reader.notes, operator, 'OR stands between two words: here it is left out.')
  }
  sayWhatBinds(reader, found)
  const [only] = found
  return found.length > 1 ? { kind: 'any', parts: found } : (only ?? null)
}

function sayWhatBinds({ notes, text }: Reader, found: readonly SearchNode[]): void {
  const isMixed = found.length > 1 && found.some(({ kind }) => kind === 'all')
  if (!isMixed || notes.some(({ message }) => message === mixed)) return
  note(notes, { start: 0, end: text.length }, mixed)
}

const mixed =
  'Words side by side belong together before OR does: put ( ) around what belongs together otherwise.'

/** Up to OR, a closing parenthesis or the end. */
function readAll(reader: Reader): SearchNode | null {
  const parts: SearchNode[] = []
  const without: SearchNode[] = []
  const start = reader.parts[reader.at]
  let isNot = false
  for (;;) {
    const part = reader.parts[reader.at]
    if (!part || part.kind === 'or' || part.kind === 'close') break
    if (part.kind === 'and' || part.kind === 'not') {
      reader.at += 1
      isNot = part.kind === 'not' ? !isNot : isNot
      continue
    }
    const node = readOne(reader)
    if (node) (isNot ? without : parts).push(node)
    isNot = false
  }
  if (start && parts.length === 0 && without.length > 0) {
    const end = reader.parts[reader.at - 1]?.end ?? start.end
    note(
      reader.notes,
      { start: start.start, end },
      'This only says what must be absent: add a word to look for.',
    )
  }
  return allOf(parts, without)
}

function allOf(parts: readonly SearchNode[], without: readonly SearchNode[]): SearchNode | null {
  const [only] = parts
  if (only === undefined) return null
  return parts.length === 1 && without.length === 0 ? only : { kind: 'all', parts, without }
}

function readOne(reader: Reader): SearchNode | null {
  const part = take(reader)
  if (part?.kind === 'open') return readGroup(reader, part)
  if (part?.kind === 'word' || part?.kind === 'phrase') return readWords(reader, part)
  return null
}

function readGroup(reader: Reader, opened: QueryPart): SearchNode | null {
  if (reader.depth === deepest) {
    note(reader.notes, opened, 'Parentheses go no deeper than this: it is left out.')
    return null
  }
  reader.depth += 1
  const node = readAny(reader)
  reader.depth -= 1
  if (take(reader)?.kind !== 'close') {
    note(reader.notes, opened, 'The parenthesis is not closed: it is read as closed at the end.')
  }
  return node
}

function readWords(
  { notes }: Reader,
  part: Extract<QueryPart, { text: string }>,
): SearchNode | null {
  const terms = tokensOf(part.text).map(({ term }) => term)
  if (!part.isClosed && terms.length > 0) {
    note(notes, part, `The quotation mark is not closed: read as “${part.text.trim()}”.`)
  }
  const last = terms.at(-1)
  if (last === undefined) {
    note(notes, part, 'There is no letter and no digit in this: it is left out.')
    return null
  }
  // Of a run of characters, a part is found anyway.
  return { kind: 'words', terms, isPrefix: part.isPrefix && !isOfRun(last) }
}
