import { scaleSqrt } from 'd3-scale'
import { documentPath } from '@/lib/addresses'
import type { DisagreementMap, MapEdge } from '@/lib/comparison/disagreement-map'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'
import { documentNames } from './document-names'
import { findingsInWords } from './picture-words'
import { textWidth, wrapLabel } from './wrap-label'

type Point = [x: number, y: number]

export type MapNode = {
  href: string
  label: string
  x: number
  y: number
  lines: string[]
  date: string
  wordsX: number
  /** The base line of the first line. */
  wordsY: number
  anchor: 'start' | 'middle' | 'end'
}

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
  /** Where the edge can be pointed at. */
  path: string
  lines: EdgeLine[]
  /** The numbers on the edge, around a point; null where they would hide what is below. */
  badge: { x: number; y: number; words: string; width: number } | null
}

export type MapPicture = {
  width: number
  height: number
  /** Where the explanation of the lines begins. */
  legendY: number
  nodes: MapNode[]
  edges: EdgePicture[]
}

export const nodeRadius = 7
export const badgeFont = { size: 12, isBold: true }
/** Up to this many documents stand with their names above or below them: the map then fits a phone. */
const fewDocuments = 6
/** More numbers than this are a thicket: then they are in the table alone. */
const mostBadges = 40
const badgeHeight = 20
/** How far an edge bends from the straight line between its documents (0) to the middle of the circle (1). */
const pull = 0.4
const besideGap = 4
/** Three lines and some air. */
const legendHeight = 76
const nameFont = { size: 13, isBold: true }

export type MapLinks = {
  project: string
  hrefOfEdge: (documents: [Document, Document]) => string
  chosen: MapEdge | null
}

/** Documents on a circle, clockwise by date from the top: the same for the same documents, whatever they say. */
export function mapLayout(map: DisagreementMap, links: MapLinks): MapPicture {
  const { documents } = map
  const isSmall = documents.length <= fewDocuments
  const ring = isSmall ? smallRing(documents.length) : largeRing(documents.length)
  const { points, centre } = ring
  const nameOf = documentNames(documents)
  return {
    width: ring.width,
    height: ring.height + legendHeight,
    legendY: ring.height,
    nodes: documents.map((document, index) =>
      nodeAt(points[index] ?? centre, centre, document, {
        ...{ isSmall, project: links.project, name: nameOf(document) },
      }),
    ),
    edges: edgePictures(map, { ...links, points, centre, nameOf }),
  }
}

type Ring = { width: number; height: number; centre: Point; points: Point[] }

const smallWidth = 356
/** Half a name, which stands centred above or below its document. */
const halfName = 70

/** As wide as a phone, with room above and below for the names. */
function smallRing(count: number): Ring {
  const directions = directionsOf(count)
  const widest = Math.max(...directions.map(([x]) => Math.abs(x)), 0.5)
  const radius = (smallWidth / 2 - halfName) / widest
  const [top, bottom] = [1, -1].map(
    (side) => radius * Math.max(0, ...directions.map(([, y]) => -y * side)),
  )
  const nameRoom = 62
  const centre: Point = [smallWidth / 2, (top ?? 0) + nameRoom]
  return {
    ...{ width: smallWidth, height: (top ?? 0) + (bottom ?? 0) + 2 * nameRoom, centre },
    points: directions.map(([x, y]) => [centre[0] + x * radius, centre[1] + y * radius]),
  }
}

/** With room on both sides for the names. */
function largeRing(count: number): Ring {
  const radius = Math.max(150, count * 13)
  const centre: Point = [radius + 180, radius + 52]
  return {
    ...{ width: 2 * centre[0], height: 2 * centre[1], centre },
    points: directionsOf(count).map(([x, y]) => [centre[0] + x * radius, centre[1] + y * radius]),
  }
}

/**
 * From the middle of the circle to each document. The first is at the top; of two and four, which then would have
 * names in the way of lines, on the left.
 */
function directionsOf(count: number): Point[] {
  if (count === 1) return [[0, 0]]
  const start = { 2: -Math.PI / 2, 4: -Math.PI / 4 }[count] ?? 0
  return Array.from({ length: count }, (_, index) => {
    const angle = start + (index * 2 * Math.PI) / count
    return [Math.sin(angle), -Math.cos(angle)]
  })
}

type NodeFrame = { isSmall: boolean; project: string; name: string }

function nodeAt([x, y]: Point, centre: Point, document: Document, frame: NodeFrame): MapNode {
  const { isSmall, project, name } = frame
  const lines = wrapLabel(name, { ...nameFont, width: isSmall ? 130 : 150, maxLines: 2 })
  const date = describePartialDate(document.publishedOn)
  const node = { x, y, lines, date, href: documentPath(project, document.slug) }
  const label = `${name}, ${date}: ${document.title}`
  if (isSmall) {
    const isAbove = y < centre[1] - 1
    const above = y - nodeRadius - 8 - lines.length * 16
    const wordsY = isAbove ? above : y + nodeRadius + 17
    return { ...node, label, wordsX: x, wordsY, anchor: 'middle' }
  }
  const side = Math.sign(Math.round(x - centre[0]))
  return {
    ...{ ...node, label },
    wordsX: x + side * (nodeRadius + 6),
    wordsY: wordsYBeside(y - centre[1], side, y, lines.length),
    anchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end',
  }
}

/** Words beside a node are as high as it; those of the highest and the lowest node lie beyond it. */
function wordsYBeside(fromCentre: number, side: number, y: number, lineCount: number): number {
  if (side !== 0) return y + 4 - ((lineCount - 1) * 16) / 2 - 6
  return fromCentre < 0 ? y - nodeRadius - 8 - lineCount * 16 : y + nodeRadius + 17
}

type EdgeFrame = MapLinks & {
  points: Point[]
  centre: Point
  nameOf: (document: Document) => string
}

function edgePictures(map: DisagreementMap, frame: EdgeFrame): EdgePicture[] {
  const most = Math.max(1, ...map.edges.map(({ counts }) => counts.contradiction))
  const widthOf = scaleSqrt([0, most], [1, 9])
  const taken: Point[] = [...frame.points]
  const hasBadges = map.edges.length <= mostBadges
  return map.edges.flatMap((edge) => {
    const ends = edge.places.map((place) => map.documents[place])
    const [a, b] = ends
    if (!a || !b) return []
    const route = routeOf(edge, frame)
    const words = badgeWords(edge)
    const spot = hasBadges && words !== '' ? freeSpot(route, taken) : null
    if (spot) taken.push(spot)
    const names = a === b ? frame.nameOf(a) : `${frame.nameOf(a)} and ${frame.nameOf(b)}`
    return {
      href: frame.hrefOfEdge([a, b]),
      label: `${names}: ${findingsInWords(edge.counts)}`,
      isChosen: frame.chosen === edge,
      path: route.path(0),
      lines: linesOf(edge, route, widthOf),
      badge: spot && { x: spot[0], y: spot[1], words, width: textWidth(words, badgeFont) + 12 },
    }
  })
}

/** A way between two documents. Beside it run the lines of the same edge, so many pixels apart. */
type Route = { path: (beside: number) => string; pointAt: (part: number) => Point }

function routeOf({ places: [from, to] }: MapEdge, { points, centre }: EdgeFrame): Route {
  const [start, end] = [points[from] ?? centre, points[to] ?? centre]
  return from === to ? loopAt(start, centre) : curveBetween(start, end, centre)
}

/** A quadratic curve, drawn towards the middle of the circle: edges of neighbours stay clear of those across. */
function curveBetween(start: Point, end: Point, centre: Point): Route {
  const half = middleOf(start, end)
  const control: Point = [
    half[0] + (centre[0] - half[0]) * pull,
    half[1] + (centre[1] - half[1]) * pull,
  ]
  const [dx, dy] = normalOf(start, end)
  return {
    path: (beside) => {
      const [a, b, c] = [start, control, end].map(
        ([x, y]) => `${rounded(x + dx * beside)} ${rounded(y + dy * beside)}`,
      )
      return `M${a}Q${b} ${c}`
    },
    pointAt: (part) => [
      onQuadratic(start[0], control[0], end[0], part),
      onQuadratic(start[1], control[1], end[1], part),
    ],
  }
}

/** Bernstein form. */
function onQuadratic(start: number, control: number, end: number, part: number): number {
  const rest = 1 - part
  return rest * rest * start + 2 * rest * part * control + part * part * end
}

/** To a hundredth of a pixel: the same on every machine, and short. */
function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100
}

const loopRadius = 16

/** A document that opposes itself: a ring on the inner side of it. */
function loopAt([x, y]: Point, centre: Point): Route {
  const [dx, dy] = [centre[0] - x, centre[1] - y]
  const distance = Math.hypot(dx, dy)
  const [towardsX, towardsY] = distance === 0 ? [0, 1] : [dx / distance, dy / distance]
  const middle: Point = [x + towardsX * loopRadius, y + towardsY * loopRadius]
  return {
    path: (beside) => circlePath(middle, loopRadius + beside),
    pointAt: () => [x + towardsX * 2 * loopRadius, y + towardsY * 2 * loopRadius],
  }
}

function circlePath([x, y]: Point, radius: number): string {
  const turn = `a${radius} ${radius} 0 1 1`
  return `M${x - radius} ${y}${turn} ${2 * radius} 0${turn} ${-2 * radius} 0Z`
}

function linesOf(
  { counts }: MapEdge,
  route: Route,
  widthOf: (count: number) => number,
): EdgeLine[] {
  const width = widthOf(counts.contradiction)
  const lines: EdgeLine[] = []
  if (counts.contradiction > 0) lines.push({ kind: 'contradiction', path: route.path(0), width })
  if (counts.waiting > 0) {
    const beside = counts.contradiction > 0 ? width / 2 + besideGap : 0
    lines.push({ kind: 'waiting', path: route.path(beside), width: 1.5 })
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

function middleOf(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

/** One pixel at right angles to the way. */
function normalOf(start: Point, end: Point): Point {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  const length = Math.hypot(dx, dy) || 1
  return [-dy / length, dx / length]
}
