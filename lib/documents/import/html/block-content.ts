import type { EditorNode } from '@/lib/documents/document'
import { headingTags, listTags, preformattedTags } from '@/lib/documents/import/html/element-kinds'
import { type BlockReading, groupChildren } from '@/lib/documents/import/html/group-children'
import { attributeOf, type HtmlElement, isElement } from '@/lib/documents/import/html/html-tree'
import { inlineContent, preformattedText } from '@/lib/documents/import/html/inline-content'
import { tableContent } from '@/lib/documents/import/html/table-content'
import { marksWithin } from '@/lib/documents/import/html/text-marks'

/** A block of HTML as a node of a document; null where it shows nothing. */
export function blockContent(element: HtmlElement, reading: BlockReading): EditorNode | null {
  const { tagName } = element
  if (tagName === 'hr') return { type: 'horizontalRule' }
  const within = { ...reading, marks: marksWithin(element, reading.marks, reading.base) }
  if (preformattedTags.has(tagName)) return listing(element)
  if (listTags.has(tagName)) return listContent(element, within)
  if (tagName === 'table') return tableContent(element, within, blocksWithin)
  if (tagName === 'blockquote') return holding('blockquote', blocksWithin(element, within))
  const content = inlineContent(element.childNodes, within)
  if (content.length === 0) return null
  return headingTags.has(tagName)
    ? { type: 'heading', attrs: { level: Number(tagName.slice(1)) }, content }
    : { type: 'paragraph', content }
}

/** The blocks that stand in an element: those that it has, and its loose text as paragraphs. */
function blocksWithin(element: HtmlElement, reading: BlockReading): EditorNode[] {
  return groupChildren(element, reading.holders).flatMap((part): EditorNode[] => {
    if (part.kind === 'holder') {
      const marks = marksWithin(part.element, reading.marks, reading.base)
      return blocksWithin(part.element, { ...reading, marks })
    }
    if (part.kind === 'block') return listOf(blockContent(part.element, reading))
    const content = inlineContent(part.nodes, reading)
    return listOf(holding('paragraph', content))
  })
}

function holding(type: string, content: EditorNode[]): EditorNode | null {
  return content.length === 0 ? null : { type, content }
}

function listing(element: HtmlElement): EditorNode | null {
  const text = preformattedText(element)
  return text.trim() === '' ? null : { type: 'codeBlock', content: [{ type: 'text', text }] }
}

function listContent(list: HtmlElement, reading: BlockReading): EditorNode | null {
  const items: EditorNode[][] = []
  for (const part of groupChildren(list, reading.holders)) {
    const element = part.kind === 'run' ? null : part.element
    // Many pages put a list into a list where it belongs into the item before it.
    if (element && listTags.has(element.tagName)) {
      const inner = listContent(element, reading)
      if (inner) (items.at(-1) ?? items[items.push([]) - 1])?.push(inner)
    } else if (element) {
      const marks = marksWithin(element, reading.marks, reading.base)
      items.push(itemsOf(element, { ...reading, marks }))
    } else if (part.kind === 'run') {
      const content = inlineContent(part.nodes, reading)
      if (content.length > 0) items.push([{ type: 'paragraph', content }])
    }
  }
  const content = items.filter((blocks) => blocks.length > 0).map(listItem)
  if (content.length === 0) return null
  return list.tagName === 'ol'
    ? { type: 'orderedList', attrs: { start: startOf(list) }, content }
    : { type: 'bulletList', content }
}

function itemsOf(element: HtmlElement, reading: BlockReading): EditorNode[] {
  if (element.tagName === 'li' || reading.holders.has(element))
    return blocksWithin(element, reading)
  return listOf(blockContent(element, reading))
}

function listOf(block: EditorNode | null): EditorNode[] {
  return block ? [block] : []
}

/** The schema wants a paragraph first. */
function listItem(blocks: EditorNode[]): EditorNode {
  const [first, ...others] = blocks
  if (first?.type === 'paragraph') return { type: 'listItem', content: blocks }
  const content =
    first?.type === 'heading' && first.content
      ? [{ type: 'paragraph', content: first.content }, ...others]
      : [{ type: 'paragraph' }, ...blocks]
  return { type: 'listItem', content }
}

/** The number of the first item, which a list says or its first item. */
function startOf(list: HtmlElement): number {
  const firstItem = list.childNodes.filter(isElement).find(({ tagName }) => tagName === 'li')
  const stated = attributeOf(list, 'start') ?? (firstItem && attributeOf(firstItem, 'value'))
  return /^\s*-?\d{1,6}\s*$/.test(stated ?? '') ? Number(stated) : 1
}
