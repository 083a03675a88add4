import type { EditorNode } from '@/lib/documents/document'
import type { BlockReading } from '@/lib/documents/import/html/group-children'
import { attributeOf, type HtmlElement, isElement } from '@/lib/documents/import/html/html-tree'
import { marksWithin } from '@/lib/documents/import/html/text-marks'

type ReadBlocks = (element: HtmlElement, reading: BlockReading) => EditorNode[]

/** HTML's own limits are 1,000 columns and 65,534 rows; the smaller one is enough for both. */
const largestSpan = 1000

/** A table of HTML as a table of a document, its foot last as it is drawn; null where no cell holds anything. */
export function tableContent(
  table: HtmlElement,
  reading: BlockReading,
  readBlocks: ReadBlocks,
): EditorNode | null {
  const rows = rowsOf(table).map((row) => {
    const cells = row.childNodes.filter(isElement).filter(isCell)
    return cells.map((cell) => cellContent(cell, reading, readBlocks))
  })
  if (!rows.flat().some(({ content }) => content?.some(isFilled))) return null
  const content = rows
    .filter((cells) => cells.length > 0)
    .map((cells) => ({ type: 'tableRow', content: cells }))
  return { type: 'table', content }
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  const parts = table.childNodes.filter(isElement)
  const foot = parts.filter(({ tagName }) => tagName === 'tfoot')
  const others = parts.filter(({ tagName }) => tagName !== 'tfoot')
  return [...others, ...foot].flatMap((part) =>
    part.tagName === 'tr'
      ? [part]
      : part.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr'),
  )
}

function isCell({ tagName }: HtmlElement): boolean {
  return tagName === 'td' || tagName === 'th'
}

function cellContent(cell: HtmlElement, reading: BlockReading, readBlocks: ReadBlocks): EditorNode {
  const marks = marksWithin(cell, reading.marks, reading.base)
  const content = readBlocks(cell, { ...reading, marks })
  return {
    type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: spanOf(cell, 'colspan'), rowspan: spanOf(cell, 'rowspan') },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  }
}

function isFilled({ type, content }: EditorNode): boolean {
  return type !== 'paragraph' || content !== undefined
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attributeOf(cell, name))
  return Number.isInteger(span) && span > 1 ? Math.min(span, largestSpan) : 1
}
