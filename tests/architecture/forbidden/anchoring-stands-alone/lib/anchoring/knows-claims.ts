import type { Claim } from '@/lib/claims/claim'

export const anchorOf = (claim: Claim) => claim.anchor
