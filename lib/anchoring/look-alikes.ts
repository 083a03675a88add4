import { longestGram, type WordAlignment } from '@/lib/anchoring/align-words'
import type { WordSpan } from '@/lib/anchoring/unique-grams'
import type { WordList } from '@/lib/anchoring/word-list'

/** So many words on each side are looked at. What is further off does not tell copies of a passage apart any more. */
const reach = 300

/**
 * Whether an alignment could as well have taken a copy for a passage whose words are all linked one after the other:
 * where text was taken out or put in near it that would fit the other way round too, and no words that occur once in
 * each text stand between.
 */
export function hasLookAlike(alignment: WordAlignment, words: WordSpan): boolean {
  const after = gapAfter(alignment, words.end)
  if (after && slidesBack(alignment, after, words.start)) return true
  const before = gapBefore(alignment, words.start)
  return before !== null && slidesForward(alignment, before, words.end)
}

/** Words without a counterpart, in one text or both, between two that have one. */
type Gap = { old: WordSpan; now: WordSpan }

function gapAfter({ old, now, newOf }: WordAlignment, end: number): Gap | null {
  let index = end
  const limit = Math.min(old.count, end + reach)
  while (index < limit && newOf[index] === (newOf[index - 1] ?? -1) + 1) index += 1
  if (index === limit && limit < old.count) return null
  const start = { old: index, now: (newOf[index - 1] ?? -1) + 1 }
  while (index < old.count && (newOf[index] ?? -1) < 0) index += 1
  const endNew = index < old.count ? (newOf[index] ?? 0) : now.count
  return {
    old: { start: start.old, end: index },
    now: { start: start.now, end: Math.max(endNew, start.now) },
  }
}

function gapBefore({ newOf }: WordAlignment, start: number): Gap | null {
  let index = start
  const limit = Math.max(0, start - reach)
  while (index > limit && newOf[index - 1] === (newOf[index] ?? 0) - 1) index -= 1
  if (index === limit && limit > 0) return null
  const end = { old: index, now: newOf[index] ?? 0 }
  while (index > 0 && (newOf[index - 1] ?? -1) < 0) index -= 1
  const startNew = index > 0 ? (newOf[index - 1] ?? -1) + 1 : 0
  return {
    old: { start: index, end: end.old },
    now: { start: Math.min(startNew, end.now), end: end.now },
  }
}

/** Whether what was taken out or put in ends as the text before it does, back to the beginning of the passage. */
function slidesBack({ old, now, newOf }: WordAlignment, gap: Gap, start: number): boolean {
  const length = gap.old.start - start
  return (
    endsAlike(old, gap.old, gap.old.start, length) ||
    endsAlike(now, gap.now, (newOf[gap.old.start - 1] ?? -1) + 1, length)
  )
}

function slidesForward({ old, now, newOf }: WordAlignment, gap: Gap, end: number): boolean {
  const length = end - gap.old.end
  return (
    beginsAlike(old, gap.old, gap.old.end, length) ||
    beginsAlike(now, gap.now, newOf[gap.old.end] ?? 0, length)
  )
}

function endsAlike({ hashes }: WordList, gap: WordSpan, from: number, length: number): boolean {
  if (gap.end === gap.start) return false
  for (let back = 1; back <= length; back += 1) {
    if (hashes[gap.end - back] !== hashes[from - back]) return false
  }
  return true
}

function beginsAlike({ hashes }: WordList, gap: WordSpan, from: number, length: number): boolean {
  if (gap.end === gap.start) return false
  for (let on = 0; on < length; on += 1) {
    if (hashes[gap.start + on] !== hashes[from + on]) return false
  }
  return true
}

/** Whether some of the words are within n-grams that occur once in each whole text, and are linked accordingly. */
export function hasUniqueWords(
  { newOf, unique }: WordAlignment,
  { start, end }: WordSpan,
): boolean {
  for (let index = Math.max(0, start - longestGram + 1); index < end; index += 1) {
    const gram = unique[index] ?? -1
    if (gram >= 0 && gram + Math.max(0, start - index) === newOf[Math.max(start, index)])
      return true
  }
  return false
}
