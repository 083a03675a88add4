/** A cell of a grid by its place among the rows and the columns that are shown, from 0. */
export type Place = { row: number; column: number }

type Pressed = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Where a key leads from a cell; null where it is no key for moving. It may lead beyond the edge. */
export function placeAfterKey(
  { row, column }: Place,
  { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed,
): Place | null {
  if (altKey || shiftKey) return null
  const isMod = ctrlKey || metaKey
  if (key === 'Home') return isMod ? { row: 0, column: 0 } : { row, column: 0 }
  if (key === 'End') {
    return isMod ? { row: Infinity, column: Infinity } : { row, column: Infinity }
  }
  if (isMod) return null
  const [down, right] = steps[key] ?? [0, 0]
  return down === 0 && right === 0 ? null : { row: row + down, column: column + right }
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}
