import { type AlignedTexts, nextLinked, type WordAlignment } from '@/lib/anchoring/align-words'
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
  const { oldOf, newOf } = alignment
  const { old, now } = withShared(alignment, passage, wordsWithin(alignment.now, range))
  const before = oldOf[lastLinked(oldOf, now.start)]
  const after = oldOf[nextLinked(oldOf, now.end)]
  const gaps = [
    ...(before === undefined ? [] : [{ start: before, end: nextLinked(newOf, before + 1) }]),
    ...(after === undefined ? [] : [{ start: lastLinked(newOf, after), end: after }]),
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

/** The last word before an index that has a counterpart; -1 where none has. */
function lastLinked(counterparts: Int32Array, before: number): number {
  let index = before - 1
  while (index >= 0 && (counterparts[index] ?? -1) < 0) index -= 1
  return index
}

/** From one old word to another. */
function hasUnknownBetween({ oldText, alignment: { old } }: AlignedTexts, gap: WordSpan): boolean {
  const from = gap.start < 0 ? 0 : endOfWord(old, gap.start)
  const to = gap.end < old.count ? old.starts[gap.end] : oldText.length
  return hasUnknown(oldText.slice(from, to))
}
