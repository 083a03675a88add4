import { coverageWords } from '@/components/board/coverage-words'
import { counted } from '@/components/ui/counted'
import { documentPath } from '@/lib/addresses'
import type { MatrixCell, MatrixRow, PositionMatrix, Stand } from '@/lib/comparison/position-matrix'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Document } from '@/lib/documents/document'
import type { CoverageState } from '@/lib/questions/question'
import { documentNames } from './document-names'
import { boardOfPicture, type PictureSetting } from './picture-search'
import { wrapLabel } from './wrap-label'

/** A place in the picture, in pixels from its upper left corner. */
export type Box = { x: number; y: number; width: number; height: number }

/** A link of the picture with its words in full. */
export type Leading = { href: string; label: string }

export type ColumnHead = Leading & Box & { lines: string[]; date: string }

export type RowHead = Leading & Box & { lines: string[]; sentence: string[] }

/** One position in a cell: a cell with several is split among them. */
export type Band = Leading & Box & { place: number; lines: string[] }

export type CellPicture = Box & {
  bands: Band[]
  /** What there is instead of positions: its glyph and its words. */
  gap: (Leading & { state: CoverageState; glyph: string; words: string }) | null
  /** What else there is to know, one line each. */
  remarks: string[]
}

export type MatrixPicture = {
  width: number
  height: number
  /** Of the first column, which stays in sight. */
  headWidth: number
  columns: ColumnHead[]
  rows: { head: RowHead; cells: CellPicture[] }[]
}

/** Wide enough for a question in three or four lines, and narrow enough to leave room for a cell on a phone. */
export const headWidth = 168
/** A cell beside the head just fits a phone; more documents get narrower ones, down to two words. */
const cellWidths = { few: 186, many: 148, fewAtMost: 5 }
const padding = 8
const bandPadding = 7
export const labelSize = 13
export const labelLeading = 17
export const smallSize = 12
export const smallLeading = 15
/** From the edge of a band to its words: past the edge's pattern and the mark. */
export const bandIndent = 28

/** Where everything in the matrix stands, and where it leads. */
export function matrixLayout(setting: PictureSetting, matrix: PositionMatrix): MatrixPicture {
  const { documents } = matrix
  const cellWidth = documents.length > cellWidths.fewAtMost ? cellWidths.many : cellWidths.few
  const nameOf = documentNames(documents)
  const columns = columnHeads(setting.project, documents, nameOf, cellWidth)
  let y = columns[0]?.height ?? 0
  const rows = matrix.rows.map((row) => {
    const laidOut = rowAt(y, row, { setting, documents, nameOf, cellWidth })
    y += laidOut.head.height
    return laidOut
  })
  return { width: headWidth + documents.length * cellWidth, height: y, headWidth, columns, rows }
}

type Frame = {
  setting: PictureSetting
  documents: Document[]
  nameOf: (document: Document) => string
  cellWidth: number
}

function columnHeads(
  project: string,
  documents: Document[],
  nameOf: Frame['nameOf'],
  width: number,
): ColumnHead[] {
  const heads = documents.map((document, index) => ({
    x: headWidth + index * width,
    y: 0,
    width,
    href: documentPath(project, document.slug),
    label: `${nameOf(document)}, ${describePartialDate(document.publishedOn)}: ${document.title}`,
    lines: wrapLabel(document.publisher ? nameOf(document) : document.title, {
      ...{ width: width - 2 * padding, maxLines: 3 },
      ...{ size: labelSize, isBold: true },
    }),
    date: describePartialDate(document.publishedOn),
  }))
  const lines = Math.max(1, ...heads.map((head) => head.lines.length))
  const height = 2 * padding + lines * labelLeading + smallLeading
  return heads.map((head) => ({ ...head, height }))
}

function rowAt(y: number, row: MatrixRow, frame: Frame): MatrixPicture['rows'][number] {
  const cells = row.cells.map((cell, index) => cellAt(index, y, cell, row, frame))
  const head = rowHead(y, row, frame.setting)
  const height = Math.max(head.height, ...cells.map((cell) => cell.height))
  return {
    head: { ...head, height },
    cells: cells.map((cell) => ({ ...cell, height, bands: stretched(cell, y + height) })),
  }
}

function rowHead(
  y: number,
  { question, contestedness }: MatrixRow,
  setting: PictureSetting,
): RowHead {
  const width = headWidth - 2 * padding
  const lines = wrapLabel(question.text, { width, maxLines: 5, size: labelSize, isBold: true })
  const isContested = contestedness.opposedDocumentIds.length > 0
  const sentence = isContested
    ? wrapLabel(contestedness.sentence, { width, maxLines: 3, size: smallSize })
    : []
  return {
    ...{ x: 0, y, width: headWidth, lines, sentence },
    height: 2 * padding + lines.length * labelLeading + sentence.length * smallLeading,
    href: boardOfPicture(setting, question.slug, null),
    label: `${question.text} ${contestedness.sentence}`,
  }
}

function cellAt(
  index: number,
  y: number,
  cell: MatrixCell,
  row: MatrixRow,
  { setting, documents, nameOf, cellWidth: width }: Frame,
): CellPicture {
  const { question } = row
  const x = headWidth + index * width
  const document = documents[index]
  const name = document ? nameOf(document) : ''
  const hrefAt = (claim: number | null) => boardOfPicture(setting, question.slug, claim)
  let bandY = y
  const bands = cell.stands.map((stand): Band => {
    const lines = bandLines(stand, width)
    const height = lines.length * labelLeading + 2 * bandPadding
    bandY += height
    return {
      ...{ x, y: bandY - height, width, height, lines, place: stand.place },
      href: hrefAt(stand.strongest.number),
      label: `${stand.position.label}, ${counted(stand.count, 'claim')}. ${name}. ${question.text}`,
    }
  })
  const remarks = remarksOf(cell)
  const gap = bands.length > 0 ? null : gapOf(cell, `${name}. ${question.text}`, hrefAt(null))
  const height =
    (gap ? labelLeading + 2 * bandPadding : bandY - y) +
    (remarks.length > 0 ? remarks.length * smallLeading + bandPadding : 0)
  return { x, y, width, height, bands, gap, remarks }
}

function bandLines({ position, count }: Stand, width: number): string[] {
  const label = count > 1 ? `${position.label}\u00a0·\u00a0${count}` : position.label
  return wrapLabel(label, {
    ...{ width: width - bandIndent - padding, maxLines: 4 },
    ...{ size: labelSize, isBold: true },
  })
}

const glyphs: Record<CoverageState, string> = {
  'takes-position': '●',
  'raises-only': '○',
  silent: '–',
  'not-checked': '?',
}

function gapOf(cell: MatrixCell, about: string, href: string): CellPicture['gap'] {
  const { state } = cell
  const words = coverageWords({ state, checks: [] })
  return {
    ...{ state, glyph: glyphs[state], words, href },
    label: `${coverageWords(cell)}. ${about}`,
  }
}

/** What else there is to know of a cell, in a few words each. */
export function remarksOf(cell: MatrixCell): string[] {
  const { readersDiffer, waitingCount, supersededCount } = cell
  return [
    readersDiffer ? 'readers differ' : '',
    waitingCount > 0 ? `${waitingCount} to review` : '',
    supersededCount > 0 ? `${supersededCount} superseded` : '',
  ].filter((remark) => remark !== '')
}

/** The last band reaches down to the end of its cell, above what else there is to say. */
function stretched({ bands, remarks }: CellPicture, bottom: number): Band[] {
  const room = remarks.length > 0 ? remarks.length * smallLeading + bandPadding : 0
  return bands.map((band, index) =>
    index === bands.length - 1 ? { ...band, height: bottom - room - band.y } : band,
  )
}
