import type { AlignedTexts, WordAlignment } from '@/lib/anchoring/align-words'
import { hasUnknown } from '@/lib/anchoring/known-text'
import { wordsWithin } from '@/lib/anchoring/map-range'
import type { WordSpan } from '@/lib/anchoring/unique-grams'
import { endOfWord } from '@/lib/anchoring/word-list'
import type { TextRange } from '@/lib/text/text-range'

/**
 * Whether what is at a place of the new text may have stood there all along, where nothing is known of the old text: then
 * it is a copy of the passage as likely as the passage. It is looked at where the words that the passage shares with the
 * place, and those around it, one after the other, come to an end.
 */
export function isUnknownPlace(texts: AlignedTexts, passage: WordSpan, range: TextRange): boolean {
  const { alignment } = texts
  const { old, now } = withShared(alignment, passage, wordsWithin(alignment.now, range))
  const before = linkedBefore(alignment, now.start)
  const after = linkedAfter(alignment, now.end)
  const gaps = [
    ...(before === null ? [] : [{ start: before, end: nextLinked(alignment, before) }]),
    ...(after === null ? [] : [{ start: lastLinked(alignment, after), end: after }]),
  ]
  const isOwn = gaps.some(({ start, end }) => start < old.end && end >= old.start)
  return !isOwn && gaps.some((gap) => hasUnknownBetween(texts, gap))
}

/** So many words on each side are looked at: with more that it shares with the place, it is the passage's own. */
const reach = 300

/** A passage and its place, with the words before and after that both share. */
function withShared({ oldOf }: WordAlignment, passage: WordSpan, place: WordSpan) {
  let before = 0
  while (before < reach && isLinked(oldOf, place.start - before - 1, passage.start - before - 1)) {
    before += 1
  }
  let after = 0
  while (after < reach && isLinked(oldOf, place.end + after, passage.end + after)) after += 1
  return {
    old: { start: passage.start - before, end: passage.end + after },
    now: { start: place.start - before, end: place.end + after },
  }
}

function isLinked(oldOf: Int32Array, now: number, old: number): boolean {
  return now >= 0 && now < oldOf.length && old >= 0 && oldOf[now] === old
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
