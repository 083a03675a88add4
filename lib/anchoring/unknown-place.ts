import type { AlignedTexts, WordAlignment } from '@/lib/anchoring/align-words'
import { hasUnknown } from '@/lib/anchoring/known-text'
import { wordsWithin } from '@/lib/anchoring/map-range'
import type { WordSpan } from '@/lib/anchoring/unique-grams'
import { endOfWord } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/**
 * Whether what is at a place of the new text may have stood there all along, where nothing is known of the old text: then
 * it is a copy of the passage as likely as the passage. Not where the words beside it are those beside the passage.
 */
export function isUnknownPlace(texts: AlignedTexts, passage: WordSpan, range: TextRange): boolean {
  const { alignment } = texts
  const found = wordsWithin(alignment.now, range)
  const before = linkedBefore(alignment, found.start)
  const after = linkedAfter(alignment, found.end)
  const gapBefore = before === null ? null : { start: before, end: nextLinked(alignment, before) }
  const gapAfter = after === null ? null : { start: lastLinked(alignment, after), end: after }
  const gaps = [gapBefore, gapAfter].filter((gap) => gap !== null)
  const isOwn = gaps.some(({ start, end }) => start < passage.end && end >= passage.start)
  return !isOwn && gaps.some((gap) => hasUnknownBetween(texts, gap))
}

/** The old word of the last new one before an index that has one. */
function linkedBefore({ oldOf }: WordAlignment, index: number): number | null {
  for (let at = index - 1; at >= 0; at -= 1) if ((oldOf[at] ?? -1) >= 0) return oldOf[at] ?? null
  return null
}

function linkedAfter({ oldOf }: WordAlignment, index: number): number | null {
  for (let at = index; at < oldOf.length; at += 1)
    if ((oldOf[at] ?? -1) >= 0) return oldOf[at] ?? null
  return null
}

function nextLinked({ newOf }: WordAlignment, index: number): number {
  let at = index + 1
  while (at < newOf.length && (newOf[at] ?? -1) < 0) at += 1
  return at
}

function lastLinked({ newOf }: WordAlignment, index: number): number {
  let at = index - 1
  while (at >= 0 && (newOf[at] ?? -1) < 0) at -= 1
  return at
}

/** From one old word to another. */
function hasUnknownBetween({ oldText, alignment: { old } }: AlignedTexts, gap: WordSpan): boolean {
  const from = gap.start < 0 ? 0 : endOfWord(old, gap.start)
  const to = gap.end < old.count ? old.starts[gap.end] : oldText.length
  return hasUnknown(oldText.slice(from, to))
}
