import { DOMParser } from '@tiptap/pm/model'
import type { EditorNode } from '@/lib/documents/document'
import type { ImportedBlock } from '@/lib/documents/import/import-result'
import { parseHtml } from '@/lib/documents/import/parse-html'
import { blockTags } from '@/lib/documents/import/text-blocks'
import { documentSchema } from '@/lib/editor/schema'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

/**
 * HTML as blocks of a document: what the schema knows, and the text of everything else. Its top-level elements are read
 * one by one; those with `data-left-out` are not kept. Scripts are not run and nothing is fetched. Server only: it
 * needs jsdom.
 */
export function blocksFromHtml(html: string): ImportedBlock[] {
  const document = parseHtml(html)
  makeTextCanonical(document)
  for (const link of document.querySelectorAll('a')) keepAddressAlone(link)
  const parser = DOMParser.fromSchema(documentSchema)
  return wrapLooseText(document).flatMap((element) => {
    const isKept = !element.hasAttribute('data-left-out')
    const holder = document.createElement('div')
    holder.append(element)
    // ProseMirror's attributes have no prototype. What leaves here goes to pages, which take plain objects alone.
    const content: EditorNode[] = structuredClone(parser.parse(holder).toJSON().content ?? [])
    return content.filter(holdsSomething).map((node) => ({ node, isKept }))
  })
}

/** An empty paragraph is what the schema makes of nothing. */
function holdsSomething({ type, content = [] }: EditorNode): boolean {
  return type !== 'paragraph' || content.length > 0
}

/** The elements of the body. Text and inline elements that stand loose between blocks are a paragraph together. */
function wrapLooseText(document: Document): Element[] {
  const blocks: Element[] = []
  let loose: Element | null = null
  for (const node of Array.from(document.body.childNodes)) {
    if (isBlock(node)) {
      blocks.push(node)
      loose = null
    } else if (loose || node.textContent?.trim()) {
      loose ??= blocks[blocks.push(document.createElement('p')) - 1] ?? null
      loose?.append(node)
    }
  }
  return blocks
}

function isBlock(node: ChildNode): node is Element & ChildNode {
  return node.nodeType === node.ELEMENT_NODE && blockTags.has(node.nodeName)
}

/** Character references can bring in what canonical text does not have. */
function makeTextCanonical(document: Document): void {
  const showText = 4
  const walker = document.createTreeWalker(document.body, showText)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? ''
    const canonical = toCanonicalText(text)
    if (canonical !== text) node.nodeValue = canonical
  }
}

/** How a link opens and looks is for us to say, not for the page it came from. */
function keepAddressAlone(link: Element): void {
  for (const name of link.getAttributeNames()) {
    if (name !== 'href') link.removeAttribute(name)
  }
}
