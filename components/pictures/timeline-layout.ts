import { scaleUtc } from 'd3-scale'
import { coverageWords } from '@/components/board/coverage-words'
import { counted } from '@/components/ui/counted'
import { documentPath } from '@/lib/addresses'
import { dayRange } from '@/lib/comparison/date-gap'
import type { DaySpan, PositionTimeline, TimelineEntry } from '@/lib/comparison/position-timeline'
import { spanOf } from '@/lib/comparison/position-timeline'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'
import { documentNames } from './document-names'
import { boardOfPicture, type PictureSetting } from './picture-search'
import { fitLabel, type LabelFont, textWidth, wrapLabel } from './wrap-label'

/** A document in a lane. In pixels: `from` and `to` are where its date begins and ends. */
export type TimelineMark = {
  href: string
  label: string
  from: number
  to: number
  y: number
  words: string
  /** Where the words begin, or end where they stand before the mark. */
  wordsX: number
  wordsAnchor: 'start' | 'end'
  /** As of when its claims speak, as places on the line; only those in sight. */
  asOf: number[]
}

export type LanePicture = {
  /** Of the position, from 0; null for documents without one. */
  place: number | null
  lines: string[]
  y: number
  height: number
  marks: TimelineMark[]
}

export type TimelinePicture = {
  width: number
  height: number
  headWidth: number
  /** From the left edge of the time line to its right one. */
  plot: { left: number; right: number }
  ticks: { x: number; label: string }[]
  /** Where documents without a date stand; null where there are none. */
  undatedX: number | null
  lanes: LanePicture[]
}

export const headWidth = 168
export const axisHeight = 30
export const labelFont: LabelFont = { size: 13 }
const plotWidth = 900
const undatedWidth = 180
const edge = 14
const markRoom = 11
const rowHeight = 24
const lanePadding = 7
const headFont: LabelFont = { size: 13, isBold: true }
const headLeading = 17
const longestWords = 220

type Scale = (ms: number) => number

/** Where every document stands in time, one lane for each position and one for each kind of silence. */
export function timelineLayout(
  setting: PictureSetting,
  timeline: PositionTimeline,
): TimelinePicture {
  const plot = { left: headWidth + edge, right: headWidth + edge + plotWidth }
  const undatedX = hasUndated(timeline) ? plot.right + edge + markRoom : null
  const { scale, ticks } = timeScale(timeline.extent, plot)
  const frame: LaneFrame = {
    ...{ setting, timeline, scale, plot, undatedX },
    nameOf: documentNames(documentsOf(timeline)),
  }
  let y = axisHeight
  const lanes = unplacedLanes(frame).map(({ place, title, marks }) => {
    const lines = wrapLabel(title, {
      ...headFont,
      ...{ width: headWidth - (place === null ? 16 : 36), maxLines: 4 },
    })
    const placed = stackMarks(marks, y + lanePadding)
    const rowsHeight = placed.rowCount * rowHeight + 2 * lanePadding
    const height = Math.max(rowsHeight, lines.length * headLeading + 2 * lanePadding)
    const lane = { place, lines, y, height, marks: placed.marks }
    y += height
    return lane
  })
  const width = plot.right + edge + (undatedX === null ? 0 : undatedWidth)
  return { width, height: y, headWidth, plot, ticks, undatedX, lanes }
}

type LaneFrame = {
  setting: PictureSetting
  timeline: PositionTimeline
  nameOf: (document: Document) => string
  scale: Scale
  plot: TimelinePicture['plot']
  undatedX: number | null
}

function documentsOf({ lanes, rest }: PositionTimeline): Document[] {
  const all = [
    ...lanes.flatMap(({ entries }) => entries.map(({ document }) => document)),
    ...rest.flatMap(({ documents }) => documents),
  ]
  return [...new Map(all.map((document) => [document.id, document])).values()]
}

function hasUndated(timeline: PositionTimeline): boolean {
  return documentsOf(timeline).some(({ publishedOn }) => publishedOn === null)
}

const dayMs = 86_400_000
/** Time before the first and after the last publication, so that marks and words have room. */
const margin = { ofExtent: 0.06, leastDays: 15 }

function timeScale(extent: DaySpan | null, { left, right }: TimelinePicture['plot']) {
  if (extent === null) return { scale: () => left, ticks: [] }
  const room = Math.max((extent.last - extent.first) * margin.ofExtent, margin.leastDays * dayMs)
  const scale = scaleUtc(
    [new Date(extent.first - room), new Date(extent.last + room)],
    [left, right],
  )
  const days = (extent.last - extent.first + 2 * room) / dayMs
  const ticks = scale
    .ticks(7)
    .map((date) => ({ x: scale(date), label: tickLabel(date, days) }))
    .filter(({ x, label }) => x - textWidth(label, { size: 12 }) / 2 > left - edge)
  return { scale, ticks }
}

const monthFormat = new Intl.DateTimeFormat('en-GB', {
  ...{ month: 'short', year: 'numeric', timeZone: 'UTC' },
})
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
})

function tickLabel(date: Date, days: number): string {
  if (days > 7 * 366) return String(date.getUTCFullYear())
  return (days > 150 ? monthFormat : dayFormat).format(date)
}

type UnplacedLane = { place: number | null; title: string; marks: Omit<TimelineMark, 'y'>[] }

function unplacedLanes(frame: LaneFrame): UnplacedLane[] {
  const { lanes, rest } = frame.timeline
  return [
    ...lanes.map(({ place, position, entries }) => ({
      place,
      title: position.label,
      marks: entries.map((entry) => markOfEntry(frame, entry)),
    })),
    ...rest.map(({ state, documents }) => ({
      place: null,
      title: sentenceCase(coverageWords({ state, checks: [] })),
      marks: documents.map((document) => markOfRest(frame, document)),
    })),
  ]
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function markOfEntry(frame: LaneFrame, { document, stand, span, asOfDates }: TimelineEntry) {
  const { setting, timeline, nameOf, scale, plot } = frame
  const { question } = timeline
  const { count, position, strongest } = stand
  const inSight = (x: number) => x >= plot.left && x <= plot.right
  return {
    href: boardOfPicture(setting, question.slug, strongest.number),
    label: `${nameOf(document)}, ${describePartialDate(document.publishedOn)}: ${position.label}, ${counted(count, 'claim')}`,
    asOf: span === null ? [] : asOfDates.map((date) => scale(dayRange(date).first)).filter(inSight),
    ...placeInTime(frame, span, wordsOf(nameOf(document), count)),
  }
}

function markOfRest(frame: LaneFrame, document: Document): Omit<TimelineMark, 'y'> {
  const { setting, nameOf } = frame
  return {
    href: documentPath(setting.project, document.slug),
    label: `${nameOf(document)}, ${describePartialDate(document.publishedOn)}`,
    asOf: [],
    ...placeInTime(frame, spanOf(document.publishedOn), wordsOf(nameOf(document), 1)),
  }
}

function wordsOf(name: string, count: number): string {
  const number = count > 1 ? ` · ${count}` : ''
  return fitLabel(name, { ...labelFont, width: longestWords }) + number
}

function placeInTime({ scale, plot, undatedX }: LaneFrame, span: DaySpan | null, words: string) {
  const from = span ? scale(span.first) : (undatedX ?? plot.right)
  const to = span ? scale(span.last) : from
  const isBefore = span !== null && to + markRoom + textWidth(words, labelFont) > plot.right
  return {
    ...{ from, to, words },
    wordsX: isBefore ? from - markRoom : to + markRoom,
    wordsAnchor: isBefore ? ('end' as const) : ('start' as const),
  }
}

/** Puts every mark on the first line of its lane where nothing is in its way yet. */
function stackMarks(marks: Omit<TimelineMark, 'y'>[], top: number) {
  const rows: [number, number][][] = []
  const placed = marks.map((mark): TimelineMark => {
    const [left, right] = reachOf(mark)
    const free = rows.findIndex((row) => row.every(([from, to]) => right < from || left > to))
    const row = free === -1 ? rows.length : free
    rows[row] = [...(rows[row] ?? []), [left, right]]
    return { ...mark, y: top + (row + 0.5) * rowHeight }
  })
  return { marks: placed, rowCount: Math.max(1, rows.length) }
}

function reachOf({ from, to, asOf, words, wordsX, wordsAnchor }: Omit<TimelineMark, 'y'>) {
  const width = textWidth(words, labelFont)
  const wordsLeft = wordsAnchor === 'start' ? wordsX : wordsX - width
  return [
    Math.min(from - markRoom, wordsLeft, ...asOf) - 4,
    Math.max(to + markRoom, wordsLeft + width, ...asOf) + 4,
  ] as const
}
