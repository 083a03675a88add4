import type { PDFDocumentProxy } from 'pdfjs-dist'
import {
  type ImportedSource,
  type ImportRefusal,
  refuse,
} from '@/lib/documents/import/import-result'
import { longestText } from '@/lib/documents/import/limits'
import { blockNodes } from '@/lib/documents/import/pdf/block-nodes'
import { regionsOf } from '@/lib/documents/import/pdf/columns'
import { draftBlocks, type PageLines } from '@/lib/documents/import/pdf/draft-blocks'
import {
  createFontStyles,
  type FontStyles,
  type KnownFonts,
} from '@/lib/documents/import/pdf/font-styles'
import { findFurniture } from '@/lib/documents/import/pdf/furniture'
import { type Line, linesOf } from '@/lib/documents/import/pdf/line'
import { measure } from '@/lib/documents/import/pdf/measures'
import { isPdfFailure, openPdf } from '@/lib/documents/import/pdf/open-pdf'
import { labelsOf } from '@/lib/documents/import/pdf/page-labels'
import { readMetadata } from '@/lib/documents/import/pdf/pdf-metadata'
import { isDrawnOn, mostPieces, readPage } from '@/lib/documents/import/pdf/read-page'
import { countUnreadable, looksLikeText } from '@/lib/documents/import/pdf/readable-text'
import { type Segment, segmentsOf, textOf } from '@/lib/documents/import/pdf/segment'
import { topOf } from '@/lib/documents/import/pdf/text-run'
import { vocabularyOf } from '@/lib/documents/import/pdf/vocabulary'
import type { ImportOptions, SourceFile } from '@/lib/documents/import/source'

/** A page with what it says, upright, and set apart what stands at an angle. */
type ReadPage = {
  width: number
  height: number
  segments: Segment[]
  turned: Segment[]
  state: PageState
}

/** `pictured`: there are only pictures on it. `garbled`: its fonts do not say which characters they draw. */
type PageState = 'read' | 'blank' | 'pictured' | 'garbled' | 'damaged'

/** A PDF with a text layer, page by page. Nothing is drawn, no script of it runs, and nothing is fetched. */
export async function importPdf(
  { bytes }: SourceFile,
  { onProgress }: ImportOptions = {},
): Promise<ImportedSource | ImportRefusal> {
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  try {
    return await importOpened(opened.pdf, onProgress)
  } finally {
    await opened.close()
  }
}

async function importOpened(
  pdf: PDFDocumentProxy,
  onProgress: ImportOptions['onProgress'],
): Promise<ImportedSource | ImportRefusal> {
  const fonts = createFontStyles()
  const pages: ReadPage[] = []
  let length = 0
  for (let index = 0; index < pdf.numPages; index += 1) {
    const page = await readPageOf(pdf, index, fonts)
    if (page === null) return refuse(tooManyPieces)
    length += page.segments.reduce((sum, segment) => sum + textOf(segment).length, 0)
    if (length > longestText) return refuse(tooLong)
    pages.push(page)
    onProgress?.({ done: index + 1, of: pdf.numPages })
  }
  if (length === 0) return refuse(noTextOf(pages))
  const ownLabels = await labelsOf(pdf)
  const furniture = findFurniture(
    pages.map((page, index) => ({ ...page, label: ownLabels[index] ?? String(index + 1) })),
  )
  const labels = ownLabels.map((label, index) => label ?? numberOf(index, furniture.numberedFrom))
  const { metadata, notes } = await readMetadata(pdf)
  return {
    ok: true,
    method: 'pdf',
    blocks: blocksOf(pages, { labels, fonts: fonts.styles, furniture: furniture.segments }),
    metadata,
    encoding: null,
    notes: [...notesOn(pages, labels), ...notes],
  }
}

/** The number that is printed on a page without a name of its own; where none are, its place in the file. */
function numberOf(index: number, numberedFrom: number | null): string {
  const number = index + (numberedFrom ?? 1)
  return number > 0 ? String(number) : `PDF ${index + 1}`
}

/** Null for a page that has too much on it. */
async function readPageOf(
  pdf: PDFDocumentProxy,
  index: number,
  fonts: KnownFonts,
): Promise<ReadPage | null> {
  try {
    const page = await pdf.getPage(index + 1)
    const read = await readPage(page)
    if (!read) return null
    await fonts.learn(page, new Set(read.runs.map(({ font }) => font)))
    const segments = segmentsOf(read.runs)
    const { width, height } = read
    const state =
      stateOf(segments, fonts.styles) ?? ((await isDrawnOn(page)) ? 'pictured' : 'blank')
    page.cleanup()
    return state === 'read'
      ? { width, height, segments, turned: segmentsOf(read.turned), state }
      : { width, height, segments: [], turned: [], state }
  } catch (error) {
    if (!isPdfFailure(error)) throw error
    return { width: 0, height: 0, segments: [], turned: [], state: 'damaged' }
  }
}

/** So many characters without a meaning tell that the others mean something else than they say. */
const unreadableShare = 0.05
const fewestUnreadable = 5

/** A page of which so much is drawn by fonts that do not say what they draw has no text to speak of. */
const unmappedShare = 0.3

/** Null for a page without text. */
function stateOf(segments: Segment[], fonts: FontStyles): PageState | null {
  const text = segments.map(textOf).join('')
  if (text.trim() === '') return null
  const unreadable = countUnreadable(text)
  if (unreadable >= fewestUnreadable && unreadable > text.length * unreadableShare) return 'garbled'
  const unmapped = segments
    .flatMap(({ spans }) => spans.filter(({ font }) => fonts.get(font)?.isUnmapped))
    .map((span) => span.text)
    .join('')
  return unmapped.length > text.length * unmappedShare && !looksLikeText(unmapped)
    ? 'garbled'
    : 'read'
}

type Known = { labels: string[]; fonts: FontStyles; furniture: ReadonlySet<Segment> }

function blocksOf(pages: ReadPage[], { labels, fonts, furniture }: Known) {
  const lined = pages.map((page, index) => linesOfPage(page, index, furniture, fonts))
  const regions = lined.flatMap((page) => page.regions)
  const measures = measure(regions)
  const vocabulary = vocabularyOf(regions.flat())
  const blocks = blockNodes(draftBlocks(lined, measures), { fonts, vocabulary, labels }, measures)
  // Where all there is looks like furniture, nothing is.
  return blocks.some(({ isKept }) => isKept)
    ? blocks
    : blocks.map((block) => ({ ...block, isKept: true }))
}

function linesOfPage(
  { segments, turned, width, height }: ReadPage,
  index: number,
  furniture: ReadonlySet<Segment>,
  fonts: FontStyles,
): PageLines {
  const linesIn = (some: Segment[]): Line[] =>
    linesOf({ segments: some, left: 0, right: 0 }, index, fonts)
  const frame = segments.filter((segment) => furniture.has(segment))
  const text = segments.filter((segment) => !furniture.has(segment))
  const isHead = (segment: Segment) => topOf(segment) < height / 2
  return {
    regions: regionsOf(text, width).map((region) => linesOf(region, index, fonts)),
    heads: linesIn(frame.filter(isHead)),
    feet: [...linesIn(frame.filter((segment) => !isHead(segment))), ...linesIn(turned)],
  }
}

const tooLong = `This PDF holds more than ${longestText.toLocaleString('en')} characters. Save the part you need as a PDF of its own.`

const tooManyPieces = `A page of this PDF is made of more than ${mostPieces.toLocaleString('en')} pieces of text. Print it to a new PDF, or copy the text and paste it.`

function noTextOf(pages: ReadPage[]): string {
  const has = (state: PageState) => pages.some((page) => page.state === state)
  if (has('garbled')) return garbledMessage
  if (has('pictured')) return scannedMessage
  return has('damaged') ? damagedMessage : blankMessage
}

const scannedMessage =
  'This PDF holds no text: its pages are pictures, as a scanner makes them. Have the text recognised first (OCR), for example with OCRmyPDF, Acrobat or a scanning app, and load the new file.'

const blankMessage = 'This PDF holds no text: its pages are blank.'

const garbledMessage =
  'The fonts of this PDF do not say which letters they draw, so that its text cannot be read. Have the text recognised (OCR) and load the new file, or look for another edition.'

const damagedMessage =
  'The pages of this PDF are damaged and cannot be read. Download it again, or open it and save a new copy.'

function notesOn(pages: ReadPage[], labels: string[]): string[] {
  const note = (state: PageState, one: string, several: string) => {
    const affected = labels.filter((_, index) => pages[index]?.state === state)
    if (affected.length === 0) return []
    return [`${inWords(affected)} ${affected.length === 1 ? one : several}`]
  }
  return [
    ...note(
      'pictured',
      'holds no text: a picture of text has to be recognised first (OCR).',
      'hold no text: pictures of text have to be recognised first (OCR).',
    ),
    ...note(
      'garbled',
      'is left out: its fonts do not say which letters they draw.',
      'are left out: their fonts do not say which letters they draw.',
    ),
    ...note('damaged', 'is damaged and left out.', 'are damaged and left out.'),
  ]
}

/** More pages than this are counted rather than named. */
const mostNamed = 12

/** "Page 3", "Pages 3, 4 and 7", "37 pages, from 3 to 90,". */
function inWords(labels: string[]): string {
  if (labels.length > mostNamed) {
    return `${labels.length} pages, from ${labels[0]} to ${labels.at(-1)},`
  }
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
  return `${labels.length === 1 ? 'Page' : 'Pages'} ${list.format(labels)}`
}
