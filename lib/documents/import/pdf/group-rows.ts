import { type Box, bottomOf, topOf } from '@/lib/documents/import/pdf/text-run'

/** So much of the smaller of two boxes has to lie beside the other for both to be in one row. */
const sharedHeight = 0.5

/** Rows are looked for among so many of the last ones: further up none reaches down to a later baseline. */
const openRows = 4

/** Boxes that stand beside each other, from the top down, each row from left to right. Raised marks go with their words. */
export function groupRows<Placed extends Box>(boxes: readonly Placed[]): Placed[][] {
  const rows: { tallest: Placed; boxes: Placed[] }[] = []
  for (const box of boxes.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.slice(-openRows).findLast(({ tallest }) => areBeside(tallest, box))
    if (!row) {
      rows.push({ tallest: box, boxes: [box] })
    } else {
      row.boxes.push(box)
      if (box.size > row.tallest.size) row.tallest = box
    }
  }
  return rows.map((row) => row.boxes.toSorted((a, b) => a.left - b.left))
}

function areBeside(a: Box, b: Box): boolean {
  const shared = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b))
  const height = Math.min(bottomOf(a) - topOf(a), bottomOf(b) - topOf(b))
  return shared >= height * sharedHeight
}
