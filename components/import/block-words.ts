import { counted } from '@/components/ui/counted'
import type { EditorNode } from '@/lib/documents/document'
import type { PreviewBlock } from '@/lib/documents/import/source-preview'
import type { BlockRange } from './block-choice'

/** So much of a block tells it from the others. */
const longestBeginning = 60

/** So many blocks that are left out are named, each with so much of it. */
const mostNamed = 3
const longestName = 30

/** The first words of a block, on one line. A block without words is called by what it is. */
export function beginningOf(node: EditorNode, longest = longestBeginning): string {
  const words = firstText(node, longest * 2)
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (words === '') return node.type === 'horizontalRule' ? 'a line' : 'a block without words'
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
}

/** What of a fold is left out, or all of it where nothing is: "Menu, Share, Subscribe to our…". */
export function namesWithin(
  blocks: readonly PreviewBlock[],
  kept: readonly boolean[],
  { start, end }: BlockRange,
): string {
  const all = blocks.slice(start, end)
  const leftOut = all.filter((_, offset) => !kept[start + offset])
  const named = leftOut.length > 0 ? leftOut : all
  const names = named.slice(0, mostNamed).map(({ node }) => beginningOf(node, longestName))
  return named.length > mostNamed ? `${names.join(', ')}, …` : names.join(', ')
}

/** How much of a fold is left out: "12 blocks, 45 words". */
export function sizeWithin(
  blocks: readonly PreviewBlock[],
  kept: readonly boolean[],
  { start, end }: BlockRange,
): { blockCount: number; wordCount: number } {
  let blockCount = 0
  let wordCount = 0
  for (let index = start; index < end; index += 1) {
    if (kept[index]) continue
    blockCount += 1
    wordCount += blocks[index]?.words ?? 0
  }
  return { blockCount, wordCount }
}

export function describeSizeWithin(size: { blockCount: number; wordCount: number }): string {
  return `${counted(size.blockCount, 'block')}, ${counted(size.wordCount, 'word')}`
}

/** The text at the beginning of a node, a space between its blocks, and not much more of it than asked for. */
function firstText(root: EditorNode, length: number): string {
  let text = ''
  const unread = [root]
  for (let node = unread.pop(); node && text.length < length; node = unread.pop()) {
    if (node.text) text += node.text
    else text += ' '
    for (const child of node.content?.toReversed() ?? []) unread.push(child)
  }
  return text
}
