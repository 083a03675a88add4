/** Why a change is not taken back, as the refusal carries it. */
export type InTheWay = {
  /** The change that stays. */
  change: { id: string; label: string }
  /** What was done after it that would be lost, where one batch can be named. */
  later: { sequence: number; label: string; by: string } | null
}

/** Reads what a refusal carries; null where it is something else. */
export function readInTheWay(carried: unknown): InTheWay | null {
  const change = partOf(carried, 'change')
  const id = partOf(change, 'id')
  const label = partOf(change, 'label')
  if (typeof id !== 'string' || typeof label !== 'string') return null
  return { change: { id, label }, later: readLater(partOf(carried, 'later')) }
}

function readLater(carried: unknown): InTheWay['later'] {
  const sequence = partOf(carried, 'sequence')
  const label = partOf(carried, 'label')
  const by = partOf(carried, 'by')
  const isWhole =
    typeof sequence === 'number' && typeof label === 'string' && typeof by === 'string'
  return isWhole ? { sequence, label, by } : null
}

function partOf(carried: unknown, name: string): unknown {
  if (typeof carried !== 'object' || carried === null) return undefined
  return Object.entries(carried).find(([known]) => known === name)?.[1]
}
