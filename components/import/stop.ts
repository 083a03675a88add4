import type { BlockChoice } from './block-choice'

/** A control within the text of a preview. Tab reaches one of them, and the arrow keys go on from there. */
export type Stop = {
  /** Whether a block is kept; whether those of a fold are; whether a fold is open. */
  kind: 'block' | 'fold' | 'open'
  /** The block, or the first of the fold. */
  index: number
}

export function stopName({ kind, index }: Stop): string {
  return `${kind}-${index}`
}

/** Reads the name of a stop; null for anything else. */
export function stopOfName(name: string | undefined): Stop | null {
  const match = /^(block|fold|open)-(\d+)$/.exec(name ?? '')
  if (!match) return null
  const [, kind, index] = match
  return kind === 'block' || kind === 'fold' || kind === 'open'
    ? { kind, index: Number(index) }
    : null
}

/**
 * The stop to go to in place of one that may not be drawn any more: a block that was folded away is reached through its
 * fold, and a fold that is gone or became a part of another one through what is there now.
 */
export function shownStop(
  stop: Stop,
  { kept, folds }: BlockChoice,
  openFolds: ReadonlySet<number>,
): Stop {
  const fold = folds.find(({ start, end }) => stop.index >= start && stop.index < end)
  if (!fold) return { kind: 'block', index: stop.index }
  if (stop.kind !== 'block') return { kind: stop.kind, index: fold.start }
  const isDrawn = kept[stop.index] || openFolds.has(fold.start)
  return isDrawn ? stop : { kind: 'fold', index: fold.start }
}
