import type { Claim } from '@/lib/claims/claim'

/** All of them counted, and the first of them named. */
export type Listed<Name> = { count: number; first: Name[] }

/** More names than this nobody reads before a change; the numbers are of all. */
export const mostNamed = 12

export function listed<Name>(names: readonly Name[]): Listed<Name> {
  return { count: names.length, first: names.slice(0, mostNamed) }
}

/** Two claims by their ids, the one with the lower number first. */
export type PairName = { claimIds: [string, string] }

export function pairNameOf(a: Claim, b: Claim): PairName {
  return { claimIds: a.number < b.number ? [a.id, b.id] : [b.id, a.id] }
}

export function byNumber<Some extends Pick<Claim, 'number'>>(claims: readonly Some[]): Some[] {
  return claims.toSorted((a, b) => a.number - b.number)
}
