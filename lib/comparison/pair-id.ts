import { pairKey } from '@/lib/comparison/pair-key'
import { sha256 } from '@/lib/text/sha256'

/**
 * The id of a pair follows from what it pairs, so that a pair which is taken back and made again, by whomever, is
 * the same one. A UUID of version 8: RFC 9562, section 5.8.
 */
export function pairId(questionId: string, claimId: string, otherClaimId: string): string {
  const hash = sha256(`${questionId} ${pairKey(claimId, otherClaimId)}`)
  const variant = '89ab'[Number.parseInt(hash.slice(16, 17), 16) % 4]
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
