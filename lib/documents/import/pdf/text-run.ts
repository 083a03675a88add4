/**
 * A stretch of text that a page draws in one go. All measures are in points, from the upper left corner of the page as
 * it is read; y grows downwards.
 */
export type TextRun = {
  text: string
  left: number
  right: number
  baseline: number
  /** Of the font: the height of its em square. */
  size: number
  /** The id that pdf.js gives to a font of the document. */
  font: string
  isRightToLeft: boolean
  /** White space was drawn beside it, of whatever width. */
  hasSpaceOnLeft: boolean
  hasSpaceOnRight: boolean
  /** The file marks it as no part of its text: a running head, a page number, a line number. */
  isArtifact: boolean
}

/** What has a place on a page. */
export type Box = Pick<TextRun, 'left' | 'right' | 'baseline' | 'size'>

/** How far letters reach above and below the line that they stand on, in parts of their size. */
const ascent = 0.75
const descent = 0.2

export function topOf({ baseline, size }: Box): number {
  return baseline - size * ascent
}

export function bottomOf({ baseline, size }: Box): number {
  return baseline + size * descent
}

/** From where to where boxes reach across the page. Of none: from 0 to 0. */
export function extentOf(boxes: readonly Box[]): Pick<Box, 'left' | 'right'> {
  const [first] = boxes
  const extent = { left: first?.left ?? 0, right: first?.right ?? 0 }
  for (const { left, right } of boxes) {
    extent.left = Math.min(extent.left, left)
    extent.right = Math.max(extent.right, right)
  }
  return extent
}
