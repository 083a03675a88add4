import {
  blockTags,
  headingTags,
  listTags,
  preformattedTags,
} from '@/lib/documents/import/html/element-kinds'
import {
  attributeOf,
  elementsUnder,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
} from '@/lib/documents/import/html/html-tree'

import type { Reading } from '@/lib/documents/import/html/inline-content'

/**
 * What stands in an element: runs of what runs on within a line, blocks of a document, and elements that only hold
 * others.
 */
export type Part =
  | { kind: 'run'; nodes: HtmlNode[] }
  | { kind: 'block'; element: HtmlElement }
  | { kind: 'holder'; element: HtmlElement }

/** Which elements have a block somewhere under them: an inline element with one is no part of a line. */
export type HoldsBlocks = ReadonlySet<HtmlElement>

/** How blocks are read: the marks and the address they stand under, and which elements hold blocks. */
export type BlockReading = Reading & { holders: HoldsBlocks }

export function findHoldersOfBlocks(root: HtmlElement): HoldsBlocks {
  const holders = new Set<HtmlElement>()
  for (const element of elementsUnder(root)) {
    if (!blockTags.has(element.tagName)) continue
    let parent = element.parentNode
    while (parent && 'tagName' in parent && !holders.has(parent)) {
      holders.add(parent)
      parent = parent.parentNode
    }
  }
  return holders
}

/** The children of an element in order, so that every run is one paragraph: two breaks of a line end one. */
export function groupChildren(element: HtmlElement, holders: HoldsBlocks): Part[] {
  const parts: Part[] = []
  let run: HtmlNode[] = []
  const endRun = () => {
    for (const nodes of splitAtEmptyLines(run)) parts.push({ kind: 'run', nodes })
    run = []
  }
  for (const child of element.childNodes) {
    const kind = isElement(child) ? kindOf(child, holders) : 'inline'
    if (kind === 'inline' || !isElement(child)) run.push(child)
    else {
      endRun()
      parts.push({ kind, element: child })
    }
  }
  endRun()
  return parts
}

function kindOf(element: HtmlElement, holders: HoldsBlocks): 'inline' | 'block' | 'holder' {
  const { tagName } = element
  const holdsBlocks = holders.has(element)
  if (!blockTags.has(tagName)) return holdsBlocks ? 'holder' : 'inline'
  if (headingTags.has(tagName) || preformattedTags.has(tagName) || tagName === 'hr') return 'block'
  if (tagName === 'p') return holdsBlocks ? 'holder' : 'block'
  if (tagName === 'blockquote') return 'block'
  if (listTags.has(tagName)) return isListForLayout(element) ? 'holder' : 'block'
  if (tagName === 'table') return isTableForLayout(element) ? 'holder' : 'block'
  return 'holder'
}

const sectionTags = new Set(['article', 'section', 'table', ...headingTags])

/** A list whose items are articles or sections of their own is how a page is laid out. */
function isListForLayout(list: HtmlElement): boolean {
  return hasUnder(list, ({ tagName }) => sectionTags.has(tagName))
}

/** A table in which tables stand, or of one column without headers that holds blocks, is how a page is laid out. */
function isTableForLayout(table: HtmlElement): boolean {
  const role = attributeOf(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  const elements = Array.from(elementsUnder(table))
  if (elements.some(({ tagName }) => tagName === 'table')) return true
  const cells = elements.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  const rows = elements.filter(({ tagName }) => tagName === 'tr')
  if (cells.length > Math.max(rows.length, 1)) return false
  return cells.length < 2 || cells.some(isCellOfBlocks)
}

function isCellOfBlocks(cell: HtmlElement): boolean {
  return cell.tagName === 'td' && cell.childNodes.filter(isBlockElement).length > 1
}

function isBlockElement(node: HtmlNode): boolean {
  return isElement(node) && blockTags.has(node.tagName)
}

function hasUnder(root: HtmlElement, holds: (element: HtmlElement) => boolean): boolean {
  for (const element of elementsUnder(root)) if (holds(element)) return true
  return false
}

/** Runs of nodes without those that show nothing, cut where two breaks of a line follow each other. */
function splitAtEmptyLines(run: HtmlNode[]): HtmlNode[][] {
  const runs: HtmlNode[][] = [[]]
  let breaks = 0
  for (const node of run) {
    if (isBreak(node)) breaks += 1
    else if (!isBlank(node)) {
      if (breaks > 1) runs.push([])
      breaks = 0
    }
    runs.at(-1)?.push(node)
  }
  return runs.filter((nodes) => nodes.some((node) => !isBreak(node) && !isBlank(node)))
}

function isBreak(node: HtmlNode): boolean {
  return isElement(node) && node.tagName === 'br'
}

function isBlank(node: HtmlNode): boolean {
  return !isElement(node) && (!isText(node) || node.value.trim() === '')
}
