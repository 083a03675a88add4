import { anchorOf } from '@/components/saving/claim-change'
import type { Anchor } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { Passage } from '@/lib/claims/claim'
import type { TextRange } from '@/lib/text/text-range'

/** The passages of a claim with one more. One that touches others is joined with them. */
export function withPassage(
  text: string,
  passages: readonly Passage[],
  added: TextRange,
): Anchor[] {
  const apart = passages.filter((passage) => isLost(passage) || !touch(passage, added))
  const joined = passages.filter((passage) => !apart.includes(passage))
  const range = {
    start: Math.min(added.start, ...joined.map(({ start }) => start)),
    end: Math.max(added.end, ...joined.map(({ end }) => end)),
  }
  return inTextOrder([...apart.map(anchorOf), describeAnchor(text, range)])
}

/** The passages of a claim with one of them somewhere else. */
export function withMovedPassage(
  text: string,
  passages: readonly Passage[],
  moved: Passage,
  range: TextRange,
): Anchor[] {
  return withPassage(
    text,
    passages.filter((passage) => passage !== moved),
    range,
  )
}

/** The passages of a claim without one; null where it is the only one, which a claim cannot lose. */
export function withoutPassage(passages: readonly Passage[], removed: Passage): Anchor[] | null {
  const left = passages.filter((passage) => passage !== removed)
  return left.length === 0 ? null : left.map(anchorOf)
}

/** What was lost keeps its old offsets, but nothing of it is there. */
function isLost({ status }: Passage): boolean {
  return status === 'orphaned'
}

function touch(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end
}

function inTextOrder(anchors: readonly Anchor[]): Anchor[] {
  return anchors.toSorted((a, b) => a.start - b.start)
}
