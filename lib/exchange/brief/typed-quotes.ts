import { type BriefBlock, type BriefInline, blocksOfBrief } from '@/lib/briefs/brief-blocks'
import type { Citation } from '@/lib/briefs/brief-nodes'
import type { EditorNode } from '@/lib/documents/document'
import type { CitedClaim } from '@/lib/exchange/brief/cited-claim'

/** Words that somebody typed between quotation marks, and the claim that is named right after them. */
export type TypedQuote = { quote: string; citation: Citation }

/** “words” or "words", which may hold a quotation themselves, and nothing after them. */
const quoteAtEnd = /(?:“((?:[^“”]|“[^“”]*”)+)”|"([^"]+)")$/u

/** Quotations in the running text of a brief: those are stored, and so can be wrong. */
export function typedQuotes(content: EditorNode): TypedQuote[] {
  return blocksOfBrief(content).flatMap(quotesInBlock)
}

/**
 * Whether every piece of the quote, between what was left out, is among the claim's words. A quote without words is no
 * quote of any claim.
 */
export function isQuoteOf(quote: string, { quotes }: CitedClaim): boolean {
  const pieces = quote
    .split(/\[…\]|…|\[\.\.\.\]/u)
    .map((piece) => piece.trim().replace(/[.,;:]$/u, ''))
    .filter((piece) => piece !== '')
  return pieces.length > 0 && pieces.every((piece) => quotes.some((words) => words.includes(piece)))
}

function quotesInBlock(block: BriefBlock): TypedQuote[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return quotesInLine(block.inline)
    case 'list':
      return block.items.flat().flatMap(quotesInBlock)
    case 'quotation':
      return block.blocks.flatMap(quotesInBlock)
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.blocks.flatMap(quotesInBlock))
    default:
      return []
  }
}

function quotesInLine(inline: readonly BriefInline[]): TypedQuote[] {
  const found: TypedQuote[] = []
  let before = ''
  for (const part of inline) {
    if (part.kind === 'text') before += part.text
    if (part.kind === 'break') before += '\n'
    if (part.kind !== 'mention') continue
    const [, curly, straight] = quoteAtEnd.exec(withoutOpening(before)) ?? []
    const quote = curly ?? straight
    if (quote !== undefined) found.push({ quote, citation: part.citation })
    before = ''
  }
  return found
}

/**
 * Without what may stand between a quotation and its claim: a comma or a full stop, and a bracket that opens. Each is
 * taken off by itself, since one pattern for all of it takes the square of the length of a long space.
 */
function withoutOpening(before: string): string {
  return before
    .trimEnd()
    .replace(/\($/u, '')
    .trimEnd()
    .replace(/[.,;]$/u, '')
}
