import type { EditorNode } from '@/lib/documents/document'
import { blockTags } from '@/lib/documents/import/html/element-kinds'
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
} from '@/lib/documents/import/html/html-tree'
import { marksWithin, type TextMarks } from '@/lib/documents/import/html/text-marks'
import { isPageLabel, pageBreak } from '@/lib/documents/pages'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

/** White space that HTML draws as one space. Others, that of no break above all, are characters. */
const collapsible = /[ \t\n\f\r]+/g

/** A place where a word may be broken at the end of a line. It is no part of the word. */
const softHyphen = /\u00ad/g

export type Reading = { marks: TextMarks; base: string | null }

/**
 * Nodes that run on within a line as the content of a block of text: white space as a browser draws it, breaks of
 * lines, the beginnings of pages. A block among them begins and ends with a space.
 */
export function inlineContent(nodes: readonly HtmlNode[], { marks, base }: Reading): EditorNode[] {
  const pieces: EditorNode[] = []
  const read = (node: HtmlNode, around: TextMarks) => {
    if (isText(node)) return addText(pieces, node.value, around)
    if (!isElement(node)) return
    if (node.tagName === 'br') return void pieces.push({ type: 'hardBreak' })
    const page = pageBreakOf(node)
    if (page) return void pieces.push(page)
    const within = marksWithin(node, around, base)
    const isBlock = blockTags.has(node.tagName)
    if (isBlock) addText(pieces, ' ', around)
    for (const child of node.childNodes) read(child, within)
    if (isBlock) addText(pieces, ' ', around)
  }
  for (const node of nodes) read(node, marks)
  return tidied(pieces)
}

function addText(pieces: EditorNode[], value: string, marks: TextMarks): void {
  const text = toCanonicalText(value).replace(softHyphen, '')
  if (text === '') return
  const last = pieces.at(-1)
  // Most neighbours that share their marks share the list too.
  if (last?.text !== undefined && haveSameMarks(last.marks ?? [], marks)) last.text += text
  else pieces.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
}

function haveSameMarks(one: TextMarks, other: TextMarks): boolean {
  if (one === other) return true
  return (
    one.length === other.length &&
    one.every(
      (mark, index) =>
        mark.type === other[index]?.type && mark.attrs?.href === other[index]?.attrs?.href,
    )
  )
}

/** A page begins where an element says so: ours, or one of an EPUB. */
function pageBreakOf(element: HtmlElement): EditorNode | null {
  const label = attributeOf(element, 'data-page-break')?.replace(/\s+/g, ' ').trim()
  return isPageLabel(label) ? { type: pageBreak, attrs: { label } } : null
}

/** One space at most between two words, none where a line begins or ends; no break before the first or after the last. */
function tidied(pieces: EditorNode[]): EditorNode[] {
  const content: EditorNode[] = []
  let endsWithSpace = true
  for (const piece of pieces) {
    if (piece.type === 'hardBreak') dropSpaceAtEnd(content)
    if (piece.text === undefined) {
      content.push(piece)
      if (piece.type === 'hardBreak') endsWithSpace = true
      continue
    }
    const collapsed = piece.text.replace(collapsible, ' ')
    const text: string = endsWithSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (text === '') continue
    content.push({ ...piece, text })
    endsWithSpace = text.endsWith(' ')
  }
  return withoutOuterBreaks(content)
}

/** The space before a break is in the last text before it; between them may stand the beginnings of pages. */
function dropSpaceAtEnd(content: EditorNode[]): void {
  const index = content.findLastIndex(({ type }) => type !== pageBreak)
  if (content[index]?.text?.endsWith(' ')) putText(content, index, content[index].text.slice(0, -1))
}

function putText(content: EditorNode[], index: number, text: string): void {
  const node = content[index]
  if (node) content.splice(index, 1, ...(text === '' ? [] : [{ ...node, text }]))
}

/** Spaces of any kind at the ends of a block are how it is drawn: an indent, or a line that is held open. */
function withoutOuterBreaks(content: EditorNode[]): EditorNode[] {
  const isShown = ({ text = '' }: EditorNode) => text.trim() !== ''
  const first = content.findIndex(isShown)
  const last = content.findLastIndex(isShown)
  const inner = content.filter(
    ({ type }, index) => type === pageBreak || (index >= first && index <= last && first !== -1),
  )
  const end = inner.findLastIndex(isShown)
  putText(inner, end, inner[end]?.text?.trimEnd() ?? '')
  const start = inner.findIndex(isShown)
  putText(inner, start, inner[start]?.text?.trimStart() ?? '')
  return inner
}

/** The text of a listing: its lines as they are, without the end of the last. */
export function preformattedText(element: HtmlElement): string {
  let text = ''
  const read = (node: HtmlNode) => {
    if (isText(node)) text += node.value
    if (!isElement(node)) return
    if (node.tagName === 'br') text += '\n'
    const isBlock = blockTags.has(node.tagName)
    if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n'
    for (const child of node.childNodes) read(child)
    if (isBlock && !text.endsWith('\n')) text += '\n'
  }
  for (const child of element.childNodes) read(child)
  return toCanonicalText(text).replace(/\n+$/, '')
}
