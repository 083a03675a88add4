import { groupRows } from '@/lib/documents/import/pdf/group-rows'
import { type Segment, textOf } from '@/lib/documents/import/pdf/segment'
import { extentOf } from '@/lib/documents/import/pdf/text-run'

/** A part of a page that is read from its top to its bottom, before what comes next. */
export type Region = { segments: Segment[]; left: number; right: number }

/** Columns have at least so many rows; what has fewer is a line with a wide gap, or a small table. */
const fewestRows = 3

/** Lines of a column fill it: so much of its width, half of them at least. The cells of a table do not. */
const filledShare = 0.6

/** Half of the lines of a column have more letters than this. */
const fewestLetters = 15

/** Columns within columns are looked for so often: four side by side. */
const deepest = 2

/** Places across a page at which a gutter is looked for. */
const places = 400

/**
 * The regions of a page in reading order: its columns from left to right, or from right to left where its text does;
 * what runs over all of them, such as a heading, between those above and below it.
 */
export function regionsOf(segments: Segment[], pageWidth: number): Region[] {
  const regions = partRegions(segments, 0)
  return regions.length === 1 ? regions.map((region) => widen(region, pageWidth)) : regions
}

/** The few lines of a page may all be short: its margins are as wide on the one side as on the other. */
function widen(region: Region, pageWidth: number): Region {
  if (groupRows(region.segments).length > fewestRows) return region
  return {
    ...region,
    left: Math.min(region.left, pageWidth - region.right),
    right: Math.max(region.right, pageWidth - region.left),
  }
}

function partRegions(segments: Segment[], depth: number): Region[] {
  const gutter = depth < deepest ? findGutter(segments) : null
  if (gutter === null) return segments.length === 0 ? [] : [regionOf(segments)]
  return bandsOf(segments, gutter).flatMap((band) =>
    band.sides ? band.sides.flatMap((side) => partRegions(side, depth + 1)) : regionOf(band.across),
  )
}

function regionOf(segments: Segment[]): Region {
  return { segments, ...extentOf(segments) }
}

type Band = { across: Segment[]; sides: [Segment[], Segment[]] | null }

/** The segments from the top down, parted where some run across the gutter. */
function bandsOf(segments: Segment[], gutter: number): Band[] {
  const bands: Band[] = []
  const isReversed =
    segments.filter((segment) => segment.isRightToLeft).length > segments.length / 2
  for (const row of groupRows(segments)) {
    const last = bands.at(-1)
    const isAcross = row.some((segment) => reachesAcross(segment, gutter)) || endsAcross(last, row)
    const band = last && (last.sides === null) === isAcross ? last : emptyBand(isAcross)
    if (band !== last) bands.push(band)
    for (const segment of row) {
      const side = segment.left >= gutter === isReversed ? 0 : 1
      ;(band.sides?.[side] ?? band.across).push(segment)
    }
  }
  return bands
}

function reachesAcross({ left, right }: Segment, gutter: number): boolean {
  return left < gutter && right > gutter
}

/** Whether a row that stands alone is the last line of what runs across, too short to do so itself. */
function endsAcross(band: Band | undefined, row: Segment[]): boolean {
  const above = band?.across.at(-1)
  const [below] = row
  if (!above || !below || row.length > 1) return false
  const gap = below.baseline - above.baseline
  return Math.abs(below.size - above.size) < 0.5 && gap < above.size * 1.7
}

function emptyBand(isAcross: boolean): Band {
  return { across: [], sides: isAcross ? null : [[], []] }
}

/** Where across the page nothing stands between two columns. Null where there are none. */
function findGutter(segments: Segment[]): number | null {
  if (segments.length < fewestRows * 2) return null
  const { left, right } = extentOf(segments)
  const step = (right - left) / places
  if (step <= 0) return null
  const counts = countAt(segments, left, step)
  const candidates = counts
    .map((count, index) => ({ ...count, at: left + (index + 0.5) * step }))
    .filter((count) => count.before >= fewestRows && count.after >= fewestRows)
    .toSorted((a, b) => merit(b) - merit(a))
  // The best places lie side by side in one gutter: look into others too.
  const tried: number[] = []
  for (const { at } of candidates) {
    if (tried.some((other) => Math.abs(other - at) < step * 10)) continue
    if (partsColumns(segments, at)) return at
    if (tried.push(at) === 5) break
  }
  return null
}

type Counts = { before: number; after: number; across: number }

function merit({ before, after, across }: Counts): number {
  return Math.min(before, after) - 2 * across
}

/** How many segments end before, begin after and lie across each place. */
function countAt(segments: Segment[], start: number, step: number): Counts[] {
  const ends = new Array<number>(places + 1).fill(0)
  const begins = new Array<number>(places + 1).fill(0)
  const placeOf = (x: number) => Math.min(places, Math.max(0, (x - start) / step))
  for (const segment of segments) {
    const end = Math.ceil(placeOf(segment.right) - 0.5)
    const begin = Math.ceil(placeOf(segment.left) - 0.5)
    ends[end] = (ends[end] ?? 0) + 1
    begins[begin] = (begins[begin] ?? 0) + 1
  }
  let before = 0
  let begun = 0
  return Array.from({ length: places }, (_, index) => {
    before += ends[index] ?? 0
    begun += begins[index] ?? 0
    return { before, after: segments.length - begun, across: begun - before }
  })
}

/** Whether the largest band without anything across is text in two columns. */
function partsColumns(segments: Segment[], gutter: number): boolean {
  return bandsOf(segments, gutter).some(
    ({ sides }) => sides?.every(isColumn) && areBeside(...sides),
  )
}

function isColumn(segments: Segment[]): boolean {
  const rows = groupRows(segments)
  if (rows.length < fewestRows) return false
  const { left, right } = extentOf(segments)
  const filled = rows.filter((row) => {
    const extent = extentOf(row)
    return extent.right - extent.left >= (right - left) * filledShare
  })
  const long = rows.filter((row) => row.map(textOf).join(' ').length >= fewestLetters)
  return filled.length * 2 >= rows.length && long.length * 2 >= rows.length
}

/** Whether both reach over some of the same height. */
function areBeside(one: Segment[], other: Segment[]): boolean {
  const baselines = (segments: Segment[]) => segments.map(({ baseline }) => baseline)
  const [top, bottom] = [Math.min(...baselines(one)), Math.max(...baselines(one))]
  return baselines(other).filter((baseline) => baseline >= top && baseline <= bottom).length >= 2
}
