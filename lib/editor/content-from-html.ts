import { DOMParser } from '@tiptap/pm/model'
import type { EditorNode } from '@/lib/documents/document'
import { parseHtml } from '@/lib/documents/import/parse-html'
import { documentSchema } from '@/lib/editor/schema'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

/**
 * HTML as the content of a document: what the schema knows, and the text of everything else. Scripts are not run
 * and nothing is fetched. Server only: it needs jsdom.
 */
export function contentFromHtml(html: string): EditorNode {
  const document = parseHtml(html)
  makeTextCanonical(document)
  for (const link of document.querySelectorAll('a')) keepAddressAlone(link)
  const content = DOMParser.fromSchema(documentSchema).parse(document.body).toJSON()
  // ProseMirror's attributes have no prototype. What leaves here goes to pages, which take plain objects alone.
  return structuredClone(content)
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
