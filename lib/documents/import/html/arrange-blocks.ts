import type { EditorNode } from '@/lib/documents/document'
import { blockContent } from '@/lib/documents/import/html/block-content'
import { findHoldersOfBlocks, groupChildren } from '@/lib/documents/import/html/group-children'
import {
  createElement,
  elementsUnder,
  type HtmlElement,
  type HtmlNode,
  replaceNode,
  setChildren,
} from '@/lib/documents/import/html/html-tree'
import { marksWithin, type TextMarks } from '@/lib/documents/import/html/text-marks'

/** A block of a page: its element, and what a document makes of it. */
export type PageBlock = { element: HtmlElement; node: EditorNode }

/**
 * The blocks of a page in order, every word of it in one of them. Loose text gets an element of its own, so that each
 * block has one in the tree, wherever it stands.
 */
export function arrangeBlocks(body: HtmlElement, base: string | null): PageBlock[] {
  for (const element of Array.from(elementsUnder(body))) {
    if (element.tagName === 'caption') moveBeforeTable(element)
  }
  const holders = findHoldersOfBlocks(body)
  const blocks: PageBlock[] = []
  const add = (element: HtmlElement, marks: TextMarks) => {
    const node = blockContent(element, { marks, base, holders })
    if (node) blocks.push({ element, node })
  }
  const arrange = (parent: HtmlElement, marks: TextMarks) => {
    const children: HtmlNode[] = []
    for (const part of groupChildren(parent, holders)) {
      const element = part.kind === 'run' ? createElement('p', part.nodes) : part.element
      children.push(element)
      if (part.kind === 'holder') arrange(element, marksWithin(element, marks, base))
      else add(element, marks)
    }
    setChildren(parent, children)
  }
  arrange(body, marksWithin(body, [], base))
  return blocks
}

function moveBeforeTable(caption: HtmlElement): void {
  const table = caption.parentNode
  if (!table || !('tagName' in table) || table.tagName !== 'table') return
  const children = caption.childNodes
  replaceNode(caption, [])
  replaceNode(table, [createElement('div', children), table])
}
