/*
 * The row that was first in sight at an address of the table, so that coming back from a claim leads to where one was.
 * Rows are counted from 0; it is kept as long as the window is open.
 */

export function readKeptRow(address: string): number {
  try {
    const row = Number(window.sessionStorage.getItem(keyOf(address)))
    return Number.isSafeInteger(row) && row > 0 ? row : 0
  } catch {
    return 0
  }
}

export function keepRow(address: string, row: number) {
  try {
    if (row > 0) window.sessionStorage.setItem(keyOf(address), String(row))
    else window.sessionStorage.removeItem(keyOf(address))
  } catch {
    // The browser keeps nothing: the page begins at its top.
  }
}

function keyOf(address: string): string {
  return `counterpoint:row:${address}`
}
