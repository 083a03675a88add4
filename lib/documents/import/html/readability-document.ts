import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import {
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
} from '@/lib/documents/import/html/html-tree'

/** Attributes that tell an article from what is around it. */
const telling = new Set(
  'class id role rel itemprop property style href src align aria-modal data-block'.split(' '),
)

const emptyTags = new Set('area br col hr img wbr'.split(' '))

/**
 * A page as the small DOM that Readability was written for: it reads XML alone, in time that grows with its length,
 * where a browser's DOM grows with the square.
 */
export function readabilityDocument(html: HtmlElement, address: string): Document {
  const parts: string[] = []
  write(html, parts)
  return new JSDOMParser().parse(parts.join(''), address)
}

function write(node: HtmlNode, parts: string[]): void {
  if (isText(node)) parts.push(escapeXml(node.value))
  if (!isElement(node)) return
  const tagName = /^[a-z][a-z0-9]*$/.test(node.tagName) ? node.tagName : 'span'
  parts.push('<', tagName)
  for (const { name, value } of node.attrs) {
    if (telling.has(name)) parts.push(` ${name}="${escapeXml(value).replaceAll('"', '&quot;')}"`)
  }
  if (emptyTags.has(tagName)) return void parts.push('/>')
  parts.push('>')
  for (const child of node.childNodes) write(child, parts)
  parts.push('</', tagName, '>')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
