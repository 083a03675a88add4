import type { Claim } from '@/lib/claims/claim'
import { sha256 } from '@/lib/text/sha256'

/**
 * Names what a citation of a claim shows: its quotes, who says them and how strongly. SHA-256 in hexadecimal; it holds
 * no database id and no offsets, so that it stays the same through an import and where a passage only moved.
 */
export function citationKeyOf({
  passages,
  speaker,
  authorStance,
  hedge,
}: Pick<Claim, 'passages' | 'speaker' | 'authorStance' | 'hedge'>): string {
  return sha256(
    JSON.stringify([
      passages.map(({ exact }) => exact),
      [speaker, authorStance],
      [hedge.cues, hedge.likelihood],
    ]),
  )
}
