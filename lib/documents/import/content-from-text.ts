import type { EditorNode } from '@/lib/documents/document'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

/** Lines of text that a program broke are no longer than this; a longer one is a whole paragraph. */
const longestWrappedLine = 100

/** Lines shorter than this end where their author ended them: a verse, an address, an item of a list. */
const shortestWrappedLine = 45

/** So much of the lines in blocks must have been broken by a program for all to be joined again. */
const wrappedShare = 0.6

/**
 * Plain text as content. A blank line ends a paragraph. Lines within one are joined by a space where a program broke
 * them at a fixed width, are paragraphs of their own where they are long, and else keep their line break.
 */
export function contentFromText(raw: string): EditorNode {
  const blocks = toCanonicalText(raw)
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
  const paragraphs = isHardWrapped(blocks)
    ? blocks.map((lines) => [lines.join(' ')])
    : blocks.flatMap(splitAtLongLines)
  return { type: 'doc', content: paragraphs.map(paragraphOf) }
}

function isHardWrapped(blocks: string[][]): boolean {
  const lines = blocks.flat()
  const broken = blocks.flatMap((block) => block.slice(0, -1))
  if (broken.length < 2 || lines.some((line) => line.length > longestWrappedLine)) return false
  const wrapped = broken.filter((line) => line.length >= shortestWrappedLine)
  return wrapped.length >= broken.length * wrappedShare
}

/** Text copied from a page has a line for a paragraph: such lines stand alone, short neighbours stay together. */
function splitAtLongLines(lines: string[]): string[][] {
  const paragraphs: string[][] = []
  let isAfterLong = true
  for (const line of lines) {
    const isLong = line.length > longestWrappedLine
    const last = paragraphs.at(-1)
    if (last && !isLong && !isAfterLong) last.push(line)
    else paragraphs.push([line])
    isAfterLong = isLong
  }
  return paragraphs
}

function paragraphOf(lines: string[]): EditorNode {
  const content = lines.flatMap((text, index): EditorNode[] =>
    index === 0 ? [{ type: 'text', text }] : [{ type: 'hardBreak' }, { type: 'text', text }],
  )
  return { type: 'paragraph', content }
}
