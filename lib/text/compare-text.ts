/** Sorts by code units, so that every machine and every database sorts alike. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
