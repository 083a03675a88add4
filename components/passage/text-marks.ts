import type { Claim } from '@/lib/claims/claim'
import { cueRanges } from '@/lib/claims/cue-ranges'
import type { TextRange } from '@/lib/text/text-range'

/** What is drawn over a text: the passage one looks at, the hedges in it, and passages of other claims. */
export type TextMark = TextRange & {
  kind: 'focus' | 'cue' | 'other'
  claimNumber: number
  /** Place of the position in the palette, from 0; null where the claim takes none. */
  hue: number | null
}

/** The marks of the claim one looks at. A lost passage has no place and so no mark. */
export function focusMarks(
  claim: Pick<Claim, 'number' | 'passages' | 'hedge'>,
  revisionId: string,
  text: string,
  hue: number | null,
) {
  const mark = { claimNumber: claim.number, hue }
  return placedPassages(claim, revisionId).flatMap((passage): TextMark[] => [
    { ...mark, kind: 'focus', start: passage.start, end: passage.end },
    ...cueRanges(text, passage, claim.hedge.cues).map((cue) => ({
      ...mark,
      ...cue,
      kind: 'cue' as const,
    })),
  ])
}

export function otherMarks(claim: Claim, revisionId: string, hue: number | null): TextMark[] {
  return placedPassages(claim, revisionId).map(({ start, end }) => ({
    kind: 'other',
    claimNumber: claim.number,
    hue,
    start,
    end,
  }))
}

/** The passages of a claim that have a place in the text. */
export function placedPassages(claim: Pick<Claim, 'passages'>, revisionId: string) {
  return claim.passages.filter(
    (passage) => passage.revisionId === revisionId && passage.status !== 'orphaned',
  )
}
