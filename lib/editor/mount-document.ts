import { Editor } from '@tiptap/core'
import type { EditorNode } from '@/lib/documents/document'
import { documentExtensions } from '@/lib/editor/extensions'
import { type PositionMap, positionMap, type Side } from '@/lib/editor/position-map'
import type { TextRange } from '@/lib/text/text-range'

export type ScreenPoint = { x: number; y: number }

/** A document in the editor, with the ways between offsets of its canonical text, the DOM and the screen. */
export type MountedDocument = {
  element: HTMLElement
  text: string
  /** Never changes with the DOM, so thousands of them cost nothing. */
  staticRange: (range: TextRange) => StaticRange
  /** Where the words are on the screen, line by line. */
  rectsOf: (range: TextRange) => DOMRect[]
  /** The text between two places of the DOM, as far as it is in the document; null where that is none. */
  textRangeOf: (range: AbstractRange) => TextRange | null
  /** The offset that a place of the DOM stands at; null where it is outside of the document. */
  offsetOf: (node: Node, nodeOffset: number) => number | null
  /** The offset nearest to a point of the screen; null where the point is outside of the document. */
  offsetAtPoint: (point: ScreenPoint) => number | null
  /** The text of the blocks that reach into a strip of the screen. */
  textBetween: (top: number, bottom: number) => TextRange
  unmount: () => void
}

/**
 * Puts the editor in the place of the same document as HTML, element for element, for reading only. What was
 * selected there stays selected.
 */
export function mountDocument(element: HTMLElement, content: EditorNode): MountedDocument {
  const restoreSelection = rememberSelection(element)
  const editor = new Editor({
    element: { mount: element },
    extensions: documentExtensions,
    content,
    editable: false,
    enableInputRules: false,
    enablePasteRules: false,
    // What is only read is no text field.
    editorProps: { attributes: { role: 'document' } },
    // Its styles would be an inline style sheet, which the page's security policy refuses.
    injectCSS: false,
  })
  restoreSelection()
  return mountedDocument(editor, positionMap(editor.state.doc))
}

function mountedDocument(editor: Editor, map: PositionMap): MountedDocument {
  const { view } = editor
  const element = view.dom
  const measured = element.ownerDocument.createRange()
  const boundaries = (range: TextRange) => {
    const { from, to } = map.positionRange(range)
    return { start: view.domAtPos(from, 1), end: view.domAtPos(to, -1) }
  }
  const offsetOf = (node: Node, nodeOffset: number, side: Side = 1) => {
    if (!element.contains(node)) return null
    return map.offsetAt(view.posAtDOM(node, nodeOffset, side), side)
  }
  return {
    element,
    text: map.text,
    staticRange: (range) => {
      const { start, end } = boundaries(range)
      return new StaticRange({
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset,
      })
    },
    rectsOf: (range) => {
      const { start, end } = boundaries(range)
      measured.setStart(start.node, start.offset)
      measured.setEnd(end.node, end.offset)
      return [...measured.getClientRects()]
    },
    textRangeOf: ({ startContainer, startOffset, endContainer, endOffset }) => {
      const start = offsetOf(startContainer, startOffset, 1) ?? 0
      const end = offsetOf(endContainer, endOffset, -1) ?? map.text.length
      return start < end ? { start, end } : null
    },
    offsetOf,
    offsetAtPoint: ({ x, y }) => {
      const place = view.posAtCoords({ left: x, top: y })
      return place && map.offsetAt(place.pos)
    },
    textBetween: (top, bottom) => {
      const blocks = [...element.children]
      const first = firstIndex(blocks, (block) => block.getBoundingClientRect().bottom > top)
      const after = firstIndex(blocks, (block) => block.getBoundingClientRect().top >= bottom)
      return {
        start: offsetOf(element, first, 1) ?? 0,
        end: Math.max(offsetOf(element, after, -1) ?? 0, 0),
      }
    },
    unmount: () => editor.destroy(),
  }
}

/** The index of the first for which it holds, where it holds for all that follow; their number if for none. */
function firstIndex<Known>(sorted: readonly Known[], holds: (known: Known) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const known = sorted[middle]
    if (known !== undefined && holds(known)) high = middle
    else low = middle + 1
  }
  return low
}

/** Keeps the ends of the selection as paths of child indexes: those are the same in the DOM that comes after. */
function rememberSelection(element: HTMLElement): () => void {
  const selection = element.ownerDocument.getSelection()
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}
  const anchorPath = anchorNode && pathTo(element, anchorNode)
  const focusPath = focusNode && pathTo(element, focusNode)
  return () => {
    const anchor = anchorPath && nodeAt(element, anchorPath)
    const focus = focusPath && nodeAt(element, focusPath)
    if (!anchor || !focus) return
    selection?.setBaseAndExtent(anchor, anchorOffset ?? 0, focus, focusOffset ?? 0)
  }
}

function pathTo(root: Node, node: Node): number[] | null {
  const path: number[] = []
  for (let current = node; current !== root; ) {
    const parent = current.parentNode
    if (!parent) return null
    path.unshift(Array.from<Node>(parent.childNodes).indexOf(current))
    current = parent
  }
  return path
}

function nodeAt(root: Node, path: readonly number[]): Node | null {
  let node: Node | null = root
  for (const index of path) node = node?.childNodes[index] ?? null
  return node
}
