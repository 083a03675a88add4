import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { ContextTurn } from '@/lib/claims/context-turns'

/** What stands around the passages of a claim, and what can be made of it. */
export type ClaimContext = {
  project: string
  language: string
  turnsOf: (claim: ReaderClaim) => ContextTurn[]
  /** Of the turns of the claim as it is now. */
  checksOf: (claim: ReaderClaim) => ContextCheck[]
  check: (claim: ReaderClaim) => void
  /** Hedges that the text does not have there: claims come from files and older windows too. */
  strayCuesOf: (claim: ReaderClaim) => string[]
  extend: (claim: ReaderClaim, turn: ContextTurn) => void
}
