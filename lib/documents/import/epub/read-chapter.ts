import type { PagesOfFile } from '@/lib/documents/import/epub/epub-pages'
import { purposesOf, tidyChapter } from '@/lib/documents/import/epub/tidy-chapter'
import { xhtmlAsHtml } from '@/lib/documents/import/epub/xhtml-as-html'
import { type HtmlElement, parseHtmlTree } from '@/lib/documents/import/html/html-tree'
import { readTree } from '@/lib/documents/import/html/read-page'
import type { ImportedBlock, ImportRefusal } from '@/lib/documents/import/import-result'

/** Parts of a book that are no text of its author's (EPUB 3 Structural Semantics Vocabulary). */
const furniture = new Set([
  ...['cover', 'titlepage', 'halftitlepage', 'copyright-page', 'toc', 'landmarks'],
  ...['page-list', 'pagelist', 'loi', 'lot', 'loa', 'lov'],
])

/** The blocks of a chapter; what the book says is its cover, contents, lists or rights is left out. */
export function readChapter(
  xhtml: string,
  { pages, isFurniture }: { pages: PagesOfFile; isFurniture: boolean },
): ImportedBlock[] | ImportRefusal {
  const tree = parseHtmlTree(xhtmlAsHtml(xhtml))
  if (!tree.ok) return tree
  const { blocks } = readTree(tree, { tidy: (read) => tidyChapter(read, pages) })
  return blocks.map(({ node, element }) => ({
    node,
    isKept: !isFurniture && !standsInFurniture(element),
  }))
}

function standsInFurniture(block: HtmlElement): boolean {
  for (let element: HtmlElement | null = block; element; element = parentOf(element)) {
    if (purposesOf(element).some((purpose) => furniture.has(purpose))) return true
  }
  return false
}

function parentOf({ parentNode }: HtmlElement): HtmlElement | null {
  return parentNode && 'tagName' in parentNode ? parentNode : null
}
