import type { Claim } from '@/lib/claims/claim'
import { sha256 } from '@/lib/text/sha256'

/** Somebody read the words around a claim's passages and found it fairly quoted. */
export type ContextCheck = {
  claimId: string
  by: string
  /** Names the passages that were checked (`passageKeyOf`): the check says nothing about others. */
  passageKey: string
  /** The words around the passage that turn its sense, as they were seen. */
  turn: string
  checkedAt: string
}

/** SHA-256 of the passages, places and words, in hexadecimal. It holds no database id. */
export function passageKeyOf({ passages }: Pick<Claim, 'passages'>): string {
  return sha256(JSON.stringify(passages.map(({ start, end, exact }) => [start, end, exact])))
}

/** The checks of a claim as it is quoted now. What was checked before its passages changed says nothing any more. */
export function checksOfPassages(
  checks: readonly ContextCheck[],
  claim: Pick<Claim, 'id' | 'passages'>,
): ContextCheck[] {
  const own = checks.filter(({ claimId }) => claimId === claim.id)
  if (own.length === 0) return []
  const passageKey = passageKeyOf(claim)
  return own.filter((check) => check.passageKey === passageKey)
}
