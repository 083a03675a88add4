import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import type { TextRun } from '@/lib/documents/import/pdf/text-run'

/** What a page draws as text. */
export type PageRuns = {
  width: number
  height: number
  runs: TextRun[]
  /** Text that stands at an angle to the others: a watermark, a note along the margin. */
  turned: TextRun[]
}

/** Pieces of text on one page. A page of a newspaper has 10,000; more is made to exhaust whoever reads it. */
export const mostPieces = 100_000

/** Quarters of a turn, clockwise, that text is away from upright, and what is off them by more than five degrees. */
type Turn = 0 | 1 | 2 | 3 | 'slanted'
const exactEnough = Math.PI / 36

type TurnedRun = { run: TextRun; turn: Turn }
type Page = { width: number; height: number; transform: number[] }

/** Reads the text of a page, upright whichever way it is turned. Null for a page with more pieces than can be read. */
export async function readPage(page: PDFPageProxy): Promise<PageRuns | null> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const runs = await readRuns(page, { width, height, transform })
  if (!runs) return null
  const turn = mainTurn(runs)
  const isSideways = turn === 1 || turn === 3
  const upright = runs.map((turned) => ({
    ...turned,
    run: turnBack(turned.run, turn, width, height),
  }))
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    runs: withoutDoubles(upright.filter((known) => known.turn === turn).map(({ run }) => run)),
    turned: upright.filter((known) => known.turn !== turn).map(({ run }) => run),
  }
}

/** Whether anything is drawn on a page, be it text or not. Pictures are not decoded, but put in their place. */
export async function isDrawnOn(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.min.mjs')
  const drawing = new Set([OPS.transform, OPS.constructPath, OPS.paintFormXObjectBegin])
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((operation) => drawing.has(operation))
}

async function readRuns(source: PDFPageProxy, page: Page): Promise<TurnedRun[] | null> {
  const reader = source.streamTextContent({ includeMarkedContent: true }).getReader()
  const runs: TurnedRun[] = []
  const marks: boolean[] = []
  let space: TextItem | null = null
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const items: (TextItem | TextMarkedContent)[] = part.value.items
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') marks.pop()
        else marks.push('tag' in item && item.tag === 'Artifact')
      } else if (item.str.trim() !== '') {
        const { run, turn } = runOf(item, page)
        const isArtifact = marks.includes(true)
        runs.push({ run: { ...run, isArtifact, ...spacesOf(item, space) }, turn })
        space = null
      } else if (item.str !== '') space = item
    }
    if (runs.length > mostPieces || marks.length > mostPieces) {
      await reader.cancel(new Error('The page has too many pieces of text'))
      return null
    }
  }
  return runs.filter(({ run }) => isOnPage(run, page))
}

function runOf(item: TextItem, { transform: pageTransform }: Page): TurnedRun {
  const [a, b, c, d, x, y] = multiply(pageTransform, item.transform)
  const angle = Math.atan2(b, a)
  const quarters = Math.round(angle / (Math.PI / 2))
  const isSlanted = Math.abs(angle - quarters * (Math.PI / 2)) > exactEnough
  const run: TextRun = {
    text: item.str,
    left: x,
    right: x + Math.abs(item.width),
    baseline: y,
    size: Math.hypot(c, d),
    font: item.fontName,
    isRightToLeft: item.dir === 'rtl',
    hasSpaceOnLeft: false,
    hasSpaceOnRight: false,
    isArtifact: false,
  }
  return { run, turn: isSlanted ? 'slanted' : turnOf(quarters) }
}

/** Spaces are drawn before what comes next, in whichever direction. */
function spacesOf(item: TextItem, space: TextItem | null) {
  if (!space) return {}
  const [a, b, , , x, y]: number[] = item.transform
  const [, , , , spaceX, spaceY]: number[] = space.transform
  const distance = ((spaceX ?? 0) - (x ?? 0)) * (a ?? 1) + ((spaceY ?? 0) - (y ?? 0)) * (b ?? 0)
  return distance > 0 ? { hasSpaceOnRight: true } : { hasSpaceOnLeft: true }
}

function turnOf(quarters: number): Turn {
  const turns: Turn[] = [0, 1, 2, 3]
  return turns.at(quarters % 4) ?? 0
}

type Matrix = [number, number, number, number, number, number]

function multiply(one: number[], other: number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = other
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ]
}

/** What lies outside of the page is cut off where it is shown: marks for printers. */
function isOnPage({ left, baseline, size }: TextRun, { width, height }: Page): boolean {
  return left > -size && left < width && baseline > 0 && baseline < height + size
}

/** The way that most of the text stands. */
function mainTurn(runs: TurnedRun[]): Turn {
  const lengths = new Map<Turn, number>()
  for (const { run, turn } of runs) {
    lengths.set(turn, (lengths.get(turn) ?? 0) + run.text.length)
  }
  const [main = 0] = [...lengths].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return main
}

function turnBack(run: TextRun, turn: Turn, width: number, height: number): TextRun {
  if (turn === 0 || turn === 'slanted') return run
  const length = run.right - run.left
  const places = {
    1: { left: run.baseline, baseline: width - run.left },
    2: { left: width - run.left, baseline: height - run.baseline },
    3: { left: height - run.baseline, baseline: run.left },
  }
  const { left, baseline } = places[turn]
  return { ...run, left, baseline, right: left + length }
}

/** Some programs draw bold text twice, a little aside. */
function withoutDoubles(runs: TextRun[]): TextRun[] {
  const known = new Map<string, TextRun[]>()
  return runs.filter((run) => {
    const same = known.get(run.text) ?? []
    const isDouble = same.slice(-3).some((other) => areTheSame(run, other))
    if (!isDouble) known.set(run.text, [...same.slice(-2), run])
    return !isDouble
  })
}

function areTheSame(a: TextRun, b: TextRun): boolean {
  const near = a.size * 0.15
  return Math.abs(a.left - b.left) < near && Math.abs(a.baseline - b.baseline) < near
}
