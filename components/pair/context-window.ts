import type { TextBlock } from '@/lib/documents/text-blocks'
import { sentenceRanges } from '@/lib/text/sentences'
import type { TextRange } from '@/lib/text/text-range'

/** A passage in its text, near by and with more around it. */
export type ContextWindow = { near: TextBlock[]; wide: TextBlock[] }

/** How many blocks on each side can be unfolded; for the rest there is the reader. */
const furtherBlocks = 4

/**
 * The blocks of the passages. Near by, with the last sentence of the block before and the first of the block after,
 * so that two passages can be compared at a glance; wide, with whole blocks. Without a passage there is nothing.
 */
export function contextWindow(
  text: string,
  blocks: readonly TextBlock[],
  passages: readonly TextRange[],
): ContextWindow {
  const touched = blocks.flatMap((block, index) =>
    passages.some((passage) => passage.start < block.end && passage.end > block.start) ? index : [],
  )
  const [first] = touched
  const last = touched.at(-1)
  if (first === undefined || last === undefined) return { near: [], wide: [] }
  const before = blocks.slice(Math.max(first - 1, 0), first)
  const after = blocks.slice(last + 1, last + 2)
  return {
    near: [
      ...before.map((block) => ({ ...block, start: lastSentenceStart(text, block) })),
      ...blocks.slice(first, last + 1),
      ...after.map((block) => ({ ...block, end: firstSentenceEnd(text, block) })),
    ],
    wide: blocks.slice(Math.max(first - furtherBlocks, 0), last + 1 + furtherBlocks),
  }
}

function lastSentenceStart(text: string, { start, end }: TextRange): number {
  return start + (sentenceRanges(text.slice(start, end)).at(-1)?.start ?? 0)
}

function firstSentenceEnd(text: string, { start, end }: TextRange): number {
  const [first] = sentenceRanges(text.slice(start, end))
  return first ? start + text.slice(start, start + first.end).trimEnd().length : end
}
