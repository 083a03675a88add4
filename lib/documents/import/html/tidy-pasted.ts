import { stylesOf } from '@/lib/documents/import/html/element-kinds'
import {
  attributeOf,
  createElement,
  elementsUnder,
  type HtmlElement,
  type HtmlNode,
  type HtmlTree,
  isElement,
  isText,
  setAttribute,
  setChildren,
  textOf,
  wordsOfAttribute,
} from '@/lib/documents/import/html/html-tree'

/**
 * Reads what programs put onto the clipboard as what they mean by it: paragraphs that Word numbers are lists, its styles
 * for titles, quotations and marks of notes are these, and lines of code keep their spaces.
 */
export function tidyPasted({ body }: HtmlTree): void {
  for (const element of Array.from(elementsUnder(body))) {
    renameByStyle(element)
    if (element.childNodes.some((child) => levelOf(child) !== null)) makeLists(element)
  }
  if (body.childNodes.some((child) => levelOf(child) !== null)) makeLists(body)
}

const tagOfClass: Partial<Record<string, string>> = {
  msotitle: 'h1',
  msoquote: 'blockquote',
  msointensequote: 'blockquote',
  msofootnotereference: 'sup',
  msoendnotereference: 'sup',
}

function renameByStyle(element: HtmlElement): void {
  const named = wordsOfAttribute(element, 'class').flatMap((name) => tagOfClass[name] ?? [])[0]
  const isCode = element.tagName === 'div' && stylesOf(element).get('white-space') === 'pre'
  const tagName = named ?? (isCode ? 'pre' : null)
  if (tagName === null) return
  element.tagName = tagName
  element.nodeName = tagName
}

/** How deep in a list Word draws a paragraph, from 1 on; null for everything else. */
function levelOf(node: HtmlNode): number | null {
  if (!isElement(node) || node.tagName !== 'p') return null
  const level = /\blevel([1-9])\b/.exec(stylesOf(node).get('mso-list') ?? '')?.[1]
  return level ? Number(level) : null
}

/** Puts paragraphs that follow each other into lists, those that are drawn deeper into the item before them. */
function makeLists(parent: HtmlElement): void {
  const children: HtmlNode[] = []
  let open: { list: HtmlElement; level: number }[] = []
  for (const child of parent.childNodes) {
    const level = levelOf(child)
    if (level !== null && isElement(child)) {
      open = open.filter((known) => known.level <= level)
      if (open.at(-1)?.level !== level) open.push({ list: openList(child, open, children), level })
      append(open.at(-1)?.list, createElement('li', child.childNodes))
    } else if (!isBlank(child)) {
      open = []
      children.push(child)
    }
  }
  setChildren(parent, children)
}

function openList(
  first: HtmlElement,
  open: readonly { list: HtmlElement }[],
  children: HtmlNode[],
): HtmlElement {
  const sign = signOf(first)
  const list = createElement(/^\(?(?:\d+|[a-z]{1,5})[.)]/i.test(sign) ? 'ol' : 'ul')
  const number = /\d+/.exec(sign)?.[0]
  if (number) setAttribute(list, 'start', number)
  const item = open.at(-1)?.list.childNodes.filter(isElement).at(-1)
  if (item) append(item, list)
  else children.push(list)
  return list
}

/** The sign of a list that Word writes into the text: "·", "2.", "(a)". */
function signOf(paragraph: HtmlElement): string {
  const sign = Array.from(elementsUnder(paragraph)).find((element) =>
    /mso-list:\s*ignore/i.test(attributeOf(element, 'style') ?? ''),
  )
  return sign ? textOf(sign).trim() : ''
}

function append(parent: HtmlElement | undefined, child: HtmlElement): void {
  if (parent) setChildren(parent, [...parent.childNodes, child])
}

function isBlank(node: HtmlNode): boolean {
  return !isElement(node) && (!isText(node) || node.value.trim() === '')
}
