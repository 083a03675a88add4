import { scaleSqrt } from 'd3-scale'
import type { DisagreementMap, MapEdge } from '@/lib/comparison/disagreement-map'
import type { Document } from '@/lib/documents/document'
import { curveBetween, loopAt, type Point, type Route } from './edge-route'
import { findingsInWords } from './picture-words'
import { textWidth } from './wrap-label'

export type EdgeLine = {
  /** Open: not judged yet, or reviewers differ. */
  kind: 'contradiction' | 'partial' | 'open' | 'otherwise'
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
  const clashWidth = widthScale(map, ['contradiction', 'partial'], 9)
  const widthOf = {
    ...{ contradiction: clashWidth, partial: clashWidth },
    open: widthScale(map, ['open'], 3),
  }
  const taken: Badge[] = frame.points.map(([x, y]) => ({ x, y, words: '', width: badgeHeight }))
  const isFaint = ({ places }: MapEdge) => frame.of !== -1 && !places.includes(frame.of)
  const hasBadges = map.edges.filter((edge) => !isFaint(edge)).length <= mostBadges
  return map.edges.flatMap((edge) => {
    const ends = edge.places.map((place) => map.documents[place])
    const [a, b] = ends
    if (!a || !b) return []
    const route = routeOf(edge, frame)
    const hasBadge = hasBadges && !isFaint(edge) && badgeWords(edge) !== ''
    const badge = hasBadge ? placeBadge(edge, route, frame, taken) : null
    if (badge) taken.push(badge)
    const names = a === b ? frame.nameOf(a) : `${frame.nameOf(a)} and ${frame.nameOf(b)}`
    return {
      href: frame.hrefOfEdge([a, b]),
      label: `${names}: ${findingsInWords(edge.counts)}`,
      isChosen: frame.chosen === edge,
      isFaint: isFaint(edge),
      path: route.path(0),
      lines: linesOf(edge, route, widthOf),
      badge,
    }
  })
}

/** The kinds of line that a map has. */
export function kindsOf(edges: readonly EdgePicture[]): ReadonlySet<EdgeLine['kind']> {
  return new Set(edges.flatMap(({ lines }) => lines.map(({ kind }) => kind)))
}

/** What has lines of its own, side by side from the middle of an edge outwards. */
const countedKinds = ['contradiction', 'partial', 'open'] as const
type CountedKind = (typeof countedKinds)[number]
type Widths = Record<CountedKind, (count: number) => number>

function countsOf({ counts }: MapEdge): Record<CountedKind, number> {
  const { contradiction, partial, waiting, split } = counts
  return { contradiction, partial, open: waiting + split }
}

/** A line is no thinner than this, in pixels, however few of many pairs it stands for. */
const thinnest = 0.75

/** By the root: a line of four pairs is twice as thick as one of a single pair. Kinds of one scale compare. */
function widthScale({ edges }: DisagreementMap, kinds: CountedKind[], thickest: number) {
  const most = Math.max(4, ...edges.flatMap((edge) => kinds.map((kind) => countsOf(edge)[kind])))
  const scale = scaleSqrt([0, most], [0, thickest])
  return (count: number) => Math.max(thinnest, scale(count))
}

function routeOf({ places: [from, to] }: MapEdge, { points, centre }: EdgeFrame): Route {
  const [start, end] = [points[from] ?? centre, points[to] ?? centre]
  return from === to ? loopAt(start, centre) : curveBetween(start, end, centre)
}

function linesOf(edge: MapEdge, route: Route, widthOf: Widths): EdgeLine[] {
  const counts = countsOf(edge)
  const lines: EdgeLine[] = []
  let outside = 0
  for (const kind of countedKinds.filter((known) => counts[known] > 0)) {
    const width = widthOf[kind](counts[kind])
    const offset = lines.length > 0 ? outside + besideGap + width / 2 : 0
    lines.push({ kind, path: route.path(offset), width })
    outside = offset + width / 2
  }
  if (lines.length === 0) lines.push({ kind: 'otherwise', path: route.path(0), width: 1.5 })
  return lines
}

function badgeWords(edge: MapEdge): string {
  const { contradiction, partial, open } = countsOf(edge)
  const parts = [
    contradiction > 0 ? `${contradiction}` : '',
    partial > 0 ? `${partial} partial` : '',
    open > 0 ? `${open} open` : '',
  ]
  return parts.filter(Boolean).join(' + ')
}

/** Places for a badge along an edge, in the order in which they are tried. */
const spots = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75]
/** The same where all edges come from one document: there they are close together. */
const farSpots = [0.68, 0.6, 0.75, 0.52, 0.82, 0.45]
const leastGap = 4

type Badge = NonNullable<EdgePicture['badge']>

/** At the first place where no document and no other badge is in the way, or else at the first place. */
function placeBadge(edge: MapEdge, { pointAt }: Route, frame: EdgeFrame, taken: Badge[]): Badge {
  const words = badgeWords(edge)
  const width = textWidth(words, badgeFont) + 12
  const isReversed = frame.of === edge.places[1] && edge.places[0] !== edge.places[1]
  const parts = frame.of === -1 ? spots : farSpots.map((part) => (isReversed ? 1 - part : part))
  const places = parts.map((part) => {
    const [x, y] = pointAt(part)
    return { x, y, words, width }
  })
  const [first = { x: 0, y: 0, words, width }] = places
  return places.find((place) => !taken.some((other) => areTouching(place, other))) ?? first
}

function areTouching(a: Badge, b: Badge): boolean {
  const isBeside = Math.abs(a.x - b.x) > (a.width + b.width) / 2 + leastGap
  return !isBeside && Math.abs(a.y - b.y) < badgeHeight + leastGap
}
