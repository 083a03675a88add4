import type { LocationStatus } from '@/lib/anchoring/anchor'
import { anchorState } from '@/lib/claims/anchor-state'
import type { Claim, Passage } from '@/lib/claims/claim'
import { clipText } from '@/lib/text/clip-text'
import type { TextRange } from '@/lib/text/text-range'

/** A claim with the places of its passages in two texts of its document, and what became of it on the way. */
export type ClaimOutcome = {
  id: string
  number: number
  /** The beginning of what it quotes. */
  quote: string
  outcome: LocationStatus
  /** Its passages in the old text, and their places in the new one; where none was found, there is none. */
  was: TextRange[]
  now: TextRange[]
}

/** In code units: more than a line of a list shows. */
const longestQuote = 160

/** What became of a claim whose passages stood in one text, and are as given in another one. */
export function claimOutcome(
  { id, number }: Pick<Claim, 'id' | 'number'>,
  before: readonly Passage[],
  passages: Passage[],
): ClaimOutcome {
  return {
    ...{ id, number, outcome: anchorState({ passages }) },
    quote: clipText(before.map(({ exact }) => exact).join(' … '), longestQuote),
    was: before.map(rangeOf),
    now: passages.filter(({ status }) => status !== 'orphaned').map(rangeOf),
  }
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end }
}
