import type { PreviewBlock } from '@/lib/documents/import/source-preview'

/** Blocks from one up to another, which is not among them. */
export type BlockRange = { start: number; end: number }

/** What of a source becomes the document, block by block. */
export type BlockChoice = {
  /** One for each block. */
  kept: readonly boolean[]
  /** Stretches that are folded where they stand, in order; a block that is brought back shows there all the same. */
  folds: readonly BlockRange[]
}

/** A choice with those before it and after it, for undo and redo. */
export type ChoiceHistory = {
  now: BlockChoice
  past: readonly BlockChoice[]
  future: readonly BlockChoice[]
}

/** So many steps can be taken back. Each holds a flag for every block: of the longest books, 100 kB. */
const mostSteps = 100

/** As the source was read: what was taken for furniture is left out, and folded. */
export function choiceAsFound(blocks: readonly PreviewBlock[]): BlockChoice {
  const kept = blocks.map(({ isKept }) => isKept)
  return { kept, folds: runsOf(kept, false) }
}

export function keepEverything(choice: BlockChoice): BlockChoice {
  return { ...choice, kept: choice.kept.map(() => true) }
}

/** A block is left out where it stands; several at once are folded, as they would fill the screen. */
export function keepBlocks(choice: BlockChoice, range: BlockRange, isKept: boolean): BlockChoice {
  const kept = choice.kept.map((was, index) => (isWithin(range, index) ? isKept : was))
  const isFolded = !isKept && range.end - range.start > 1
  return { kept, folds: isFolded ? withFold(choice.folds, range) : choice.folds }
}

/** Every block from one to another, whichever comes first, both included. */
export function rangeBetween(one: number, other: number): BlockRange {
  return { start: Math.min(one, other), end: Math.max(one, other) + 1 }
}

export function takeStep(history: ChoiceHistory, next: BlockChoice): ChoiceHistory {
  if (isSameChoice(history.now, next)) return history
  return { now: next, past: [...history.past, history.now].slice(-mostSteps), future: [] }
}

export function stepBack(history: ChoiceHistory): ChoiceHistory {
  const now = history.past.at(-1)
  if (!now) return history
  return { now, past: history.past.slice(0, -1), future: [history.now, ...history.future] }
}

export function stepForward(history: ChoiceHistory): ChoiceHistory {
  const [now, ...future] = history.future
  if (!now) return history
  return { now, past: [...history.past, history.now], future }
}

/** How many words are kept, and of how many. */
export function countKept(
  blocks: readonly PreviewBlock[],
  { kept }: BlockChoice,
): { keptWords: number; allWords: number } {
  let keptWords = 0
  let allWords = 0
  for (const [index, { words }] of blocks.entries()) {
    allWords += words
    if (kept[index]) keptWords += words
  }
  return { keptWords, allWords }
}

/** A stretch of blocks as it is drawn: folded, or a part of the text that is short enough to be drawn at once. */
export type Stretch = BlockRange & { isFold: boolean }

/** So many blocks are drawn as one: fewer make each change of one block quicker, and the whole slower. */
const stretchLength = 50

/** All blocks in order, as stretches. */
export function stretchesOf({ kept, folds }: BlockChoice): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (const fold of folds) {
    stretches.push(...cut({ start, end: fold.start }), { ...fold, isFold: true })
    start = fold.end
  }
  return [...stretches, ...cut({ start, end: kept.length })]
}

/** A long stretch in shorter ones. */
export function cut({ start, end }: BlockRange): Stretch[] {
  const count = Math.ceil((end - start) / stretchLength)
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * stretchLength
    return { start: from, end: Math.min(from + stretchLength, end), isFold: false }
  })
}

/** Whether two choices are the same within a stretch. */
export function isSameWithin(
  { start, end }: BlockRange,
  a: readonly boolean[],
  b: readonly boolean[],
): boolean {
  if (a === b) return true
  for (let index = start; index < end; index += 1) if (a[index] !== b[index]) return false
  return true
}

function isSameChoice(a: BlockChoice, b: BlockChoice): boolean {
  const isSameFold = (fold: BlockRange, index: number) =>
    fold.start === b.folds[index]?.start && fold.end === b.folds[index]?.end
  return (
    isSameWithin({ start: 0, end: a.kept.length }, a.kept, b.kept) &&
    a.folds.length === b.folds.length &&
    a.folds.every(isSameFold)
  )
}

function isWithin({ start, end }: BlockRange, index: number): boolean {
  return index >= start && index < end
}

/** One fold more; those that it touches become a part of it. */
function withFold(folds: readonly BlockRange[], { start, end }: BlockRange): BlockRange[] {
  const isApart = (fold: BlockRange) => fold.end < start || fold.start > end
  const joined = folds.filter((fold) => !isApart(fold))
  const whole = {
    start: Math.min(start, ...joined.map((fold) => fold.start)),
    end: Math.max(end, ...joined.map((fold) => fold.end)),
  }
  return [...folds.filter(isApart), whole].toSorted((a, b) => a.start - b.start)
}

/** The longest stretches of one state within a range. */
export function runsOf(
  kept: readonly boolean[],
  state: boolean,
  { start, end }: BlockRange = { start: 0, end: kept.length },
): BlockRange[] {
  const runs: BlockRange[] = []
  for (let index = start; index < end; index += 1) {
    if (kept[index] !== state) continue
    const last = runs.at(-1)
    if (last?.end === index) last.end = index + 1
    else runs.push({ start: index, end: index + 1 })
  }
  return runs
}
