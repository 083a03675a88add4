import type { Claim } from '@/lib/claims/claim'

export const label = (claim: Claim) => claim.statement
