import type { TextBlock } from '@/lib/documents/text-blocks'
import { sentenceRanges } from '@/lib/text/sentences'
import type { TextRange } from '@/lib/text/text-range'

/** Blocks that follow one another in the text. */
export type Stretch = TextBlock[]

/** A claim's passages in their text, near by and with more around them. Between two stretches words are left out. */
export type ContextWindow = { near: Stretch[]; wide: Stretch[] }

/** How many blocks on each side can be unfolded; for the rest there is the reader. */
const furtherBlocks = 4

/** First and last index of blocks that are shown as one. */
type Run = { first: number; last: number }

/**
 * The blocks of the passages. Near by, with the last sentence of the block before and the first of the block after,
 * so that two passages can be compared at a glance; wide, with whole blocks. Neither ends in a heading. What lies between passages far apart
 * is left out. Without a passage there is nothing.
 */
export function contextWindow(
  text: string,
  blocks: readonly TextBlock[],
  passages: readonly TextRange[],
): ContextWindow {
  const touched = blocks.flatMap((block, index) =>
    passages.some((passage) => passage.start < block.end && passage.end > block.start) ? index : [],
  )
  return {
    near: runsOf(touched, 1).map((run) => nearStretch(text, blocks, run)),
    wide: runsOf(touched, furtherBlocks).map(({ first, last }) => [
      ...blocks.slice(Math.max(first - furtherBlocks, 0), last + 1),
      ...withoutLastHeadings(blocks.slice(last + 1, last + 1 + furtherBlocks)),
    ]),
  }
}

/** Blocks with so many around each become one run where those around them meet. */
function runsOf(touched: readonly number[], around: number): Run[] {
  const runs: Run[] = []
  for (const index of touched) {
    const run = runs.at(-1)
    if (run && index - run.last <= 2 * around) run.last = index
    else runs.push({ first: index, last: index })
  }
  return runs
}

function nearStretch(text: string, blocks: readonly TextBlock[], { first, last }: Run): Stretch {
  const before = blocks.slice(Math.max(first - 1, 0), first)
  const after = withoutLastHeadings(blocks.slice(last + 1, last + 2))
  return [
    ...before.map((block) => ({ ...block, start: lastSentenceStart(text, block) })),
    ...blocks.slice(first, last + 1),
    ...after.map((block) => ({ ...block, end: firstSentenceEnd(text, block) })),
  ]
}

/** A heading without what it heads would look cut off. */
function withoutLastHeadings(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1)
}

function lastSentenceStart(text: string, { start, end }: TextRange): number {
  return start + (sentenceRanges(text.slice(start, end)).at(-1)?.start ?? 0)
}

function firstSentenceEnd(text: string, { start, end }: TextRange): number {
  const [first] = sentenceRanges(text.slice(start, end))
  return first ? start + text.slice(start, start + first.end).trimEnd().length : end
}
