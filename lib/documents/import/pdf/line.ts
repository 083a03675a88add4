import type { Region } from '@/lib/documents/import/pdf/columns'
import type { FontStyles } from '@/lib/documents/import/pdf/font-styles'
import { groupRows } from '@/lib/documents/import/pdf/group-rows'
import { roundSize, type Segment, type Span, textOf } from '@/lib/documents/import/pdf/segment'
import { type Box, extentOf } from '@/lib/documents/import/pdf/text-run'

/** A line of a page, as far as it stands in one column. */
export type Line = Box & {
  spans: Span[]
  text: string
  isRightToLeft: boolean
  /** All or nearly all of its letters are. */
  isBold: boolean
  page: number
  /** The extent of the column. */
  region: Pick<Region, 'left' | 'right'>
}

/** So much of a line's letters is bold in a bold line: a mark or a number may not be. */
const boldShare = 0.8

/** The lines of a region from the top down. */
export function linesOf(region: Region, page: number, fonts: FontStyles): Line[] {
  return groupRows(region.segments).map((row) => lineOf(row, region, page, fonts))
}

function lineOf(row: Segment[], region: Line['region'], page: number, fonts: FontStyles): Line {
  const [main] = row.toSorted((a, b) => textOf(b).length - textOf(a).length)
  const isRightToLeft = main?.isRightToLeft ?? false
  const spans = joinSegments(isRightToLeft ? row.toReversed() : row)
  return {
    ...extentOf(row),
    baseline: main?.baseline ?? 0,
    size: roundSize(main?.size ?? 0),
    spans,
    text: textOf({ spans }),
    isRightToLeft,
    isBold: isBold(spans, fonts),
    page,
    region,
  }
}

function joinSegments(segments: Segment[]): Span[] {
  return segments.flatMap(({ spans }, index) =>
    index === 0 ? spans : [{ text: ' ', font: spans[0]?.font ?? '' }, ...spans],
  )
}

function isBold(spans: Span[], fonts: FontStyles): boolean {
  const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0
  let all = 0
  let bold = 0
  for (const { text, font } of spans) {
    const letters = lettersOf(text)
    all += letters
    if (fonts.get(font)?.isBold) bold += letters
  }
  return all > 0 && bold >= all * boldShare
}

/** How far in from the edge of its column a line begins, on the side that its text reads from. */
export function insetOf({ left, right, region, isRightToLeft }: Line): number {
  return isRightToLeft ? region.right - right : left - region.left
}

/** How much of its column a line leaves free at its end. */
export function roomAfter({ left, right, region, isRightToLeft }: Line): number {
  return isRightToLeft ? left - region.left : region.right - right
}
