import type { Anchor } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { Passage } from '@/lib/claims/claim'
import { isRangeOf, splitsSurrogatePair, type TextRange } from '@/lib/text/text-range'

export type CheckedPassages =
  | { ok: true; passages: Passage[] }
  /** The first one that is not in the text. */
  | { ok: false; anchor: Anchor }

/**
 * The passages of a claim as they are stored, in the order of the text. Each must stand in the revision word for
 * word; its context is taken from there, whatever was sent. Those that overlap become one. A passage that the
 * claim has already is kept as it is: one that waits for review is neither refused nor waved through.
 */
export function checkPassages(
  revision: { id: string; text: string },
  anchors: readonly Anchor[],
  stored: readonly Passage[] = [],
): CheckedPassages {
  const kept: Passage[] = []
  const found: TextRange[] = []
  for (const anchor of anchors) {
    const known = storedAs(anchor, stored, revision.id)
    if (known) kept.push(known)
    else if (standsInText(revision.text, anchor)) found.push(anchor)
    else return { ok: false, anchor }
  }
  const certain = kept.filter((passage) => isCertain(passage, revision))
  const uncertain = kept.filter((passage) => !isCertain(passage, revision))
  const passages = mergeOverlapping([...found, ...certain]).map(
    (range) =>
      certain.find((passage) => isSameRange(passage, range)) ?? newPassage(revision, range),
  )
  return { ok: true, passages: [...passages, ...withoutRepeats(uncertain)].toSorted(byPlace) }
}

/** The claim's own passage with this place and quote, of this revision if there are several. */
function storedAs(
  { start, end, exact }: Anchor,
  stored: readonly Passage[],
  revisionId: string,
): Passage | null {
  const same = stored.filter(
    (passage) => passage.start === start && passage.end === end && passage.exact === exact,
  )
  return same.find((passage) => passage.revisionId === revisionId) ?? same[0] ?? null
}

function standsInText(text: string, anchor: Anchor): boolean {
  return (
    isRangeOf(text, anchor) &&
    text.slice(anchor.start, anchor.end) === anchor.exact &&
    !splitsSurrogatePair(text, anchor.start) &&
    !splitsSurrogatePair(text, anchor.end)
  )
}

function isCertain({ revisionId, status }: Passage, revision: { id: string }): boolean {
  return revisionId === revision.id && (status === 'exact' || status === 'moved')
}

/** Passages that only touch stay apart: somebody marked them one by one. */
function mergeOverlapping(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const { start, end } of ranges.toSorted(byPlace)) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

function newPassage({ id, text }: { id: string; text: string }, range: TextRange): Passage {
  return {
    ...describeAnchor(text, range),
    revisionId: id,
    status: 'exact',
    method: 'offsets',
    similarity: 1,
  }
}

function withoutRepeats(passages: Passage[]): Passage[] {
  return [...new Set(passages)]
}

function isSameRange(range: TextRange, other: TextRange): boolean {
  return range.start === other.start && range.end === other.end
}

function byPlace(a: TextRange, b: TextRange): number {
  return a.start - b.start || a.end - b.end
}
