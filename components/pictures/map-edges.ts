import { scaleSqrt } from 'd3-scale'
import type { DisagreementMap, MapEdge } from '@/lib/comparison/disagreement-map'
import type { Document } from '@/lib/documents/document'
import { curveBetween, loopAt, type Point, type Route } from './edge-route'
import { findingsInWords } from './picture-words'
import { textWidth } from './wrap-label'

export type EdgeLine = {
  kind: 'contradiction' | 'waiting' | 'otherwise'
  /** An SVG path. */
  path: string
  width: number
}

export type EdgePicture = {
  href: string
  label: string
  isChosen: boolean
  /** Whether another document's lines stand out. */
  isFaint: boolean
  /** Where the edge can be pointed at. */
  path: string
  lines: EdgeLine[]
  /** The numbers on the edge, around a point; null where they would hide what is below. */
  badge: { x: number; y: number; words: string; width: number } | null
}

export type MapLinks = {
  hrefOfEdge: (documents: [Document, Document]) => string
  hrefOfDocument: (document: Document) => string
  /** The line whose pairs are listed. */
  chosen: MapEdge | null
  /** The place of the document whose lines stand out; -1 where all do. */
  of: number
}

export const badgeFont = { size: 12, isBold: true }
/** More numbers than this are a thicket: then they are in the table alone. */
const mostBadges = 40
const badgeHeight = 20
const besideGap = 4

type EdgeFrame = MapLinks & {
  points: Point[]
  centre: Point
  nameOf: (document: Document) => string
}

/** The lines between documents, with their numbers where there is room for them. */
export function edgePictures(map: DisagreementMap, frame: EdgeFrame): EdgePicture[] {
  const widthOf = {
    contradiction: widthScale(map, 'contradiction', 9),
    waiting: widthScale(map, 'waiting', 3),
  }
  const taken: Point[] = [...frame.points]
  const isFaint = ({ places }: MapEdge) => frame.of !== -1 && !places.includes(frame.of)
  const hasBadges = map.edges.filter((edge) => !isFaint(edge)).length <= mostBadges
  return map.edges.flatMap((edge) => {
    const ends = edge.places.map((place) => map.documents[place])
    const [a, b] = ends
    if (!a || !b) return []
    const route = routeOf(edge, frame)
    const words = badgeWords(edge)
    const spot = hasBadges && !isFaint(edge) && words !== '' ? freeSpot(route, taken) : null
    if (spot) taken.push(spot)
    const names = a === b ? frame.nameOf(a) : `${frame.nameOf(a)} and ${frame.nameOf(b)}`
    return {
      href: frame.hrefOfEdge([a, b]),
      label: `${names}: ${findingsInWords(edge.counts)}`,
      isChosen: frame.chosen === edge,
      isFaint: isFaint(edge),
      path: route.path(0),
      lines: linesOf(edge, route, widthOf),
      badge: spot && { x: spot[0], y: spot[1], words, width: textWidth(words, badgeFont) + 12 },
    }
  })
}

type Widths = Record<'contradiction' | 'waiting', (count: number) => number>

/** A line is no thinner than this, in pixels, however few of many pairs it stands for. */
const thinnest = 0.75

/** By the root: a line of four pairs is twice as thick as one of a single pair. */
function widthScale({ edges }: DisagreementMap, finding: keyof Widths, thickest: number) {
  const most = Math.max(4, ...edges.map(({ counts }) => counts[finding]))
  const scale = scaleSqrt([0, most], [0, thickest])
  return (count: number) => Math.max(thinnest, scale(count))
}

function routeOf({ places: [from, to] }: MapEdge, { points, centre }: EdgeFrame): Route {
  const [start, end] = [points[from] ?? centre, points[to] ?? centre]
  return from === to ? loopAt(start, centre) : curveBetween(start, end, centre)
}

function linesOf({ counts }: MapEdge, route: Route, widthOf: Widths): EdgeLine[] {
  const width = widthOf.contradiction(counts.contradiction)
  const lines: EdgeLine[] = []
  if (counts.contradiction > 0) lines.push({ kind: 'contradiction', path: route.path(0), width })
  if (counts.waiting > 0) {
    const beside = counts.contradiction > 0 ? width / 2 + besideGap : 0
    lines.push({
      kind: 'waiting',
      path: route.path(beside),
      width: widthOf.waiting(counts.waiting),
    })
  }
  if (lines.length === 0) lines.push({ kind: 'otherwise', path: route.path(0), width: 1.5 })
  return lines
}

function badgeWords({ counts }: MapEdge): string {
  const parts = [counts.contradiction > 0 ? `${counts.contradiction}` : '']
  if (counts.waiting > 0) parts.push(`${counts.waiting} open`)
  return parts.filter(Boolean).join(' + ')
}

/** Places for a badge along an edge, in the order in which they are tried. */
const spots = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75]
const leastDistance = 30

/** The first place where no document and no other badge is near, or the middle. */
function freeSpot({ pointAt }: Route, taken: Point[]): Point {
  const free = spots
    .map(pointAt)
    .find(([x, y]) =>
      taken.every(
        ([otherX, otherY]) =>
          Math.abs(x - otherX) > leastDistance || Math.abs(y - otherY) > badgeHeight,
      ),
    )
  return free ?? pointAt(0.5)
}
