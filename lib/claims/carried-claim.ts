import type { Claim } from '@/lib/claims/claim'

/** A claim before its document had a new text, and with its passages there: as many, in the same order. */
export type CarriedClaim = { before: Claim; after: Claim }
