import {
  type SearchNode,
  type SearchQuery,
  type Words,
  wantedWords,
} from '@/lib/search/search-query'
import { isOfRun, joinedTerm, type Token, tokensOf } from '@/lib/search/tokens'
import type { TextRange } from '@/lib/text/text-range'

/** Whether a text with these tokens has what is asked for. This is what both databases are held to. */
export function isFound(node: SearchNode, tokens: readonly Token[]): boolean {
  switch (node.kind) {
    case 'words':
      return tokens.some((_, at) => standsAt(node, tokens, at))
    case 'any':
      return node.parts.some((part) => isFound(part, tokens))
    case 'all':
      return (
        node.parts.every((part) => isFound(part, tokens)) &&
        !node.without.some((part) => isFound(part, tokens))
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
  return isFound(root, tokens) ? placesOf(root, tokens) : []
}

function placesOf(root: SearchNode, tokens: readonly Token[]): TextRange[] {
  const wanted = [...wantedWords(root)]
  const places = tokens.flatMap((token, at) =>
    wanted
      .filter((words) => standsAt(words, tokens, at))
      .map(({ terms }) => ({
        start: token.start,
        end: tokens[at + terms.length - 1]?.end ?? token.end,
      })),
  )
  return merged(places)
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

function standsAt({ terms, isPrefix }: Words, tokens: readonly Token[], at: number): boolean {
  if (at + terms.length > tokens.length) return false
  return terms.every((term, index) => {
    const found = tokens[at + index]?.term ?? ''
    if (isPrefix && index === terms.length - 1) return found.startsWith(term)
    return found === term || (index === 0 && isOfRun(term) && found === joinedTerm(term))
  })
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
