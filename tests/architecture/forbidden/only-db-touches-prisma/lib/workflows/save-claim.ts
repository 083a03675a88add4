import type { Claim } from '@/lib/db/generated/sqlite/client'

export const saveClaim = (claim: Claim) => claim
