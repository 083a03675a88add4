/** A pair is stored once: the smaller id comes first. */
export function orderedIds(id: string, otherId: string): [string, string] {
  return id < otherId ? [id, otherId] : [otherId, id]
}

/** Names a pair of claims on one question, whatever their order. */
export function pairKey(claimId: string, otherClaimId: string): string {
  return orderedIds(claimId, otherClaimId).join(' ')
}
