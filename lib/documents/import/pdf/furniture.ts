import { groupRows } from '@/lib/documents/import/pdf/group-rows'
import { type Segment, textOf } from '@/lib/documents/import/pdf/segment'
import { bottomOf, topOf } from '@/lib/documents/import/pdf/text-run'
import { groupBy } from '@/lib/group-by'

/** A page as far as running heads and feet are looked for. */
export type FramedPage = { height: number; label: string; segments: Segment[] }

/** Running heads and feet stand in the outer parts of a page: so much of its height from either edge. */
const outerShare = 0.16

/** Rows of a running head or foot. */
const mostRows = 4

/** Heads stand at the same height on every page, up to so many points. */
const sameHeight = 4

/** A head that changes with the chapters stands apart on so many of all pages. */
const usualShare = 0.6

type Row = {
  page: number
  segments: Segment[]
  text: string
  /** From the edge of the page: points, positive from the top, negative from the bottom. */
  place: number
  /** To the next row towards the middle of the page, in parts of the font size. */
  gap: number
  size: number
}

/** What of the pages is furniture, and the numbers that are printed on them. */
export type Furniture = {
  segments: Set<Segment>
  /** So much more than the place of a page in the file is the number that is printed on it; null where none are. */
  numberedFrom: number | null
}

/** What of the pages is a running head or foot: it stands at the same place on others, or counts the pages. */
export function findFurniture(pages: readonly FramedPage[]): Furniture {
  const edges = pages.flatMap((page, index) => edgesOf(page, index))
  const near = groupByPlace(edges.flat())
  const furniture = new Set<Segment>()
  const found: Row[] = []
  for (const edge of edges) {
    for (const row of edge) {
      const others = near(row).filter(({ page }) => page !== row.page)
      // From the edge inwards: within the text nothing is furniture.
      if (!isFurniture(row, others, pages)) break
      for (const segment of row.segments) furniture.add(segment)
      found.push(row)
    }
  }
  return { segments: furniture, numberedFrom: numberedFrom(found, pages.length) }
}

/** Most pages of a file that numbers its pages have a number, all of them at the same distance from their place. */
const numberedShare = 0.5

function numberedFrom(rows: Row[], pageCount: number): number | null {
  const distances = new Map<number, Set<number>>()
  for (const { segments, page } of rows) {
    for (const distance of numbersIn(segments).map((number) => number - page)) {
      distances.set(distance, (distances.get(distance) ?? new Set()).add(page))
    }
  }
  const [usual] = [...distances].toSorted((a, b) => b[1].size - a[1].size)
  const isUsual = usual && usual[1].size > 1 && usual[1].size >= pageCount * numberedShare
  return isUsual ? usual[0] : null
}

/** Numbers that stand by themselves, or at either end of a running head. */
function numbersIn(segments: Segment[]): number[] {
  const texts = segments.map((segment) => textOf(segment).trim())
  const found = texts.map(
    (text) => numberOfPage.exec(text)?.[1] ?? /^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/.exec(text)?.[0],
  )
  return found.map(Number).filter((number) => Number.isInteger(number))
}

/** The outermost rows of a page, from the edge inwards: those at its top, and those at its bottom. */
function edgesOf({ height, segments }: FramedPage, page: number): Row[][] {
  const rows = groupRows(segments).map((row) => ({
    segments: row,
    text: row.map(textOf).join(' ').trim(),
    top: Math.min(...row.map(topOf)),
    bottom: Math.max(...row.map(bottomOf)),
    size: Math.max(...row.map(({ size }) => size)),
  }))
  const outer = height * outerShare
  const top = rows.slice(0, mostRows).flatMap((row, index) => {
    const { top: next = row.bottom + row.size * 9 } = rows[index + 1] ?? {}
    const gap = (next - row.bottom) / row.size
    return row.bottom < outer ? { ...row, page, place: row.bottom, gap } : []
  })
  const upwards = rows.toReversed()
  const bottom = upwards.slice(0, mostRows).flatMap((row, index) => {
    const { bottom: next = row.top - row.size * 9 } = upwards[index + 1] ?? {}
    const gap = (row.top - next) / row.size
    return row.top > height - outer ? { ...row, page, place: row.top - height, gap } : []
  })
  return [top, bottom]
}

function groupByPlace(rows: Row[]): (row: Row) => Row[] {
  const bandOf = ({ place }: Row) => Math.round(place / sameHeight)
  const bands = groupBy(rows, bandOf)
  return (row) => {
    const band = bandOf(row)
    return [band - 1, band, band + 1]
      .flatMap((near) => bands.get(near) ?? [])
      .filter((other) => Math.abs(other.place - row.place) <= sameHeight)
  }
}

function isFurniture(row: Row, others: Row[], pages: readonly FramedPage[]): boolean {
  if (row.segments.every(({ isArtifact }) => isArtifact)) return true
  if (countsPages(row, others, pages)) return true
  return isRepeated(row, others, pages.length) || standsApart(row, others, pages.length)
}

const numberOfPage =
  /^\W*(?:p(?:age|\.)?\s*|seite\s*|стр\.?\s*|página\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|von|sur|de|из)\s*\d{1,4})?\W*$/i

/** A number alone that grows with the pages, or is the page's own. */
function countsPages(row: Row, others: Row[], pages: readonly FramedPage[]): boolean {
  const number = numberOfPage.exec(row.text)?.[1]
  if (number === undefined) return false
  if (number === pages[row.page]?.label && row.gap > 0.5) return true
  const distance = Number(number) - row.page
  const isRoman = Number.isNaN(distance)
  return others.some((other) => {
    const found = numberOfPage.exec(other.text)?.[1]
    if (found === undefined) return false
    return isRoman ? Number.isNaN(Number(found)) : Number(found) - other.page === distance
  })
}

/** The same words, whatever the numbers, on other pages too. Of few pages on all that there are, or nearly. */
function isRepeated(row: Row, others: Row[], pageCount: number): boolean {
  const words = wordsOf(row.text)
  if (!/\p{L}/u.test(words)) return false
  const same = others.filter((other) => wordsOf(other.text) === words).length
  return same >= Math.min(2, Math.max(1, pageCount - 2))
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:\d+|[ivxlc]+)\b/g, '#')
    .replace(/\s+/g, ' ')
}

/** A short row with a gap to the text, at a place where most pages have one: the name of a chapter. */
function standsApart(row: Row, others: Row[], pageCount: number): boolean {
  const isApart = ({ gap, text }: Row) => gap > 0.9 && text.length < 120
  if (pageCount < 4 || !isApart(row)) return false
  const apart = new Set(others.filter(isApart).map(({ page }) => page))
  return apart.size + 1 >= pageCount * usualShare
}
