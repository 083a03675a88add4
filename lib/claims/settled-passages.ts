import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { originOf } from '@/lib/claims/carry-claims'
import type { Claim, Passage } from '@/lib/claims/claim'
import type { FormerPassage } from '@/lib/claims/former-passage'
import { isRangeOf, splitsSurrogatePair, type TextRange } from '@/lib/text/text-range'

/** What a person decides about a passage: it is these words, or it is in the text no more. */
export type Settlement = { kind: 'attach'; range: TextRange } | { kind: 'orphan' }

export type SettledPassages =
  | { ok: true; passages: Passage[] }
  /** The range is none of the text, or the claim has a passage there already. */
  | { ok: false; problem: 'no-passage' | 'overlap' }

/**
 * The passages of a claim after a person settled the one at `ordinal`. Attached, it is the words of the range, whatever it
 * was before. As an orphan it stays in the text where its words were last certain.
 */
export function settledPassages(
  { passages }: Pick<Claim, 'passages'>,
  ordinal: number,
  settlement: Settlement,
  {
    revision,
    former,
  }: { revision: { id: string; text: string }; former: readonly FormerPassage[] },
): SettledPassages {
  const passage = passages[ordinal]
  if (!passage) return { ok: false, problem: 'no-passage' }
  const others = passages.filter((_, index) => index !== ordinal)
  if (settlement.kind === 'orphan') {
    return { ok: true, passages: passages.with(ordinal, asOrphan(passage, former)) }
  }
  const { range } = settlement
  if (!isPassageOf(revision.text, range)) return { ok: false, problem: 'no-passage' }
  if (others.some((other) => isAt(other, range, revision.id)))
    return { ok: false, problem: 'overlap' }
  const attached: Passage = {
    ...describeAnchor(revision.text, range),
    revisionId: revision.id,
    ...{ status: 'exact', method: 'person', similarity: 1 },
  }
  return { ok: true, passages: passages.with(ordinal, attached) }
}

function asOrphan(passage: Passage, former: readonly FormerPassage[]): Passage {
  const { start, end, exact, prefix, suffix, revisionId } = originOf(passage, former)
  const anchor = { start, end, exact, prefix, suffix }
  return { ...anchor, revisionId, status: 'orphaned', method: 'person', similarity: 0 }
}

function isPassageOf(text: string, range: TextRange): boolean {
  return (
    isRangeOf(text, range) &&
    !splitsSurrogatePair(text, range.start) &&
    !splitsSurrogatePair(text, range.end)
  )
}

function isAt(passage: Passage, { start, end }: TextRange, revisionId: string): boolean {
  return (
    passage.status !== 'orphaned' &&
    passage.revisionId === revisionId &&
    passage.start < end &&
    start < passage.end
  )
}
