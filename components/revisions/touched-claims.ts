import type { ClaimOutcome } from '@/lib/claims/claim-outcome'
import type { DiffRow, DiffSide } from '@/lib/documents/diff-rows'
import type { TextRange } from '@/lib/text/text-range'

/** A claim in two texts, and where it is read. */
export type PlacedClaim = ClaimOutcome & { href: string }

/** The claims that each row touches, by its index: those with changed words in a passage, or whose paragraph came, went or moved. */
export function touchedClaims(
  rows: readonly DiffRow[],
  claims: readonly PlacedClaim[],
): ReadonlyMap<number, PlacedClaim[]> {
  const [olds, news] = [sidesOf(rows, 'old'), sidesOf(rows, 'new')]
  const touched = new Map<number, PlacedClaim[]>()
  for (const claim of claims) {
    const indexes = new Set([
      ...claim.was.flatMap((range) => touchedRows(rows, olds, range)),
      ...claim.now.flatMap((range) => touchedRows(rows, news, range)),
    ])
    for (const index of indexes) touched.set(index, [...(touched.get(index) ?? []), claim])
  }
  return touched
}

type IndexedSide = { side: DiffSide; index: number }

/** The sides of one text are in its order, whatever stands beside them. */
function sidesOf(rows: readonly DiffRow[], which: 'old' | 'new'): IndexedSide[] {
  return rows.flatMap((row, index) => {
    const side = row[which]
    return side ? [{ side, index }] : []
  })
}

function touchedRows(
  rows: readonly DiffRow[],
  sides: readonly IndexedSide[],
  range: TextRange,
): number[] {
  const touched: number[] = []
  for (let place = firstReaching(sides, range.start); place < sides.length; place += 1) {
    const found = sides[place]
    if (!found || found.side.start >= range.end) break
    const row = rows[found.index]
    if (row && isTouched(row, found.side, range)) touched.push(found.index)
  }
  return touched
}

function isTouched({ kind }: DiffRow, { pieces }: DiffSide, range: TextRange): boolean {
  if (kind === 'removed' || kind === 'added') return true
  return pieces.some(
    ({ start, end, isChanged }) => isChanged && start < range.end && end > range.start,
  )
}

function firstReaching(sides: readonly IndexedSide[], offset: number): number {
  let [low, high] = [0, sides.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const found = sides[middle]
    if (found && found.side.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
