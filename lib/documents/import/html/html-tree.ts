import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html as names,
  parse,
  type TreeAdapter,
} from 'parse5'
import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'
import { longestHtml, mostElements } from '@/lib/documents/import/limits'
import { deepestNesting } from '@/lib/documents/is-nested-too-deep'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode
export type HtmlDocument = DefaultTreeAdapterTypes.Document

/** A page as a tree, in which nothing runs and nothing is fetched. */
export type HtmlTree = {
  ok: true
  document: HtmlDocument
  html: HtmlElement
  head: HtmlElement
  body: HtmlElement
}

/** The tree is as large or as deep as nobody writes it. */
class BeyondLimits extends Error {}

/** So deep a tree may be while it is made: some elements are taken up again before it is done. */
const deepestUnfinished = 2 * deepestNesting

/** Pictures within addresses are most of the bytes of some pages. */
const longDataAddress = /\bdata:[^"'()\s<>]{1000,}/gi

/**
 * HTML as the standard says that it is read, whatever it is. What would take very long, or exhaust the stack of
 * whoever walks over it, is refused while it is read.
 */
export function parseHtmlTree(source: string): HtmlTree | ImportRefusal {
  const shortened = source.replace(longDataAddress, 'data:')
  if (shortened.length > longestHtml) return refuse(tooLongMessage)
  try {
    return partsOf(parse(shortened, { treeAdapter: limitedAdapter() }))
  } catch (error) {
    if (error instanceof BeyondLimits) return refuse(error.message)
    throw error
  }
}

function partsOf(document: HtmlDocument): HtmlTree {
  const html = document.childNodes.find(isElement)
  const [head, body] = ['head', 'body'].map((name) => html?.childNodes.find(isElementOf(name)))
  // The standard makes these three of anything, except where frames take the place of the body.
  if (!html || !head || !body) throw new BeyondLimits(noBodyMessage)
  if (isNestedDeeper(body, deepestNesting)) throw new BeyondLimits(tooDeepMessage)
  return { ok: true, document, html, head, body }
}

const tooLongMessage = `This page has more than ${longestHtml / 1_000_000} MB of HTML, which is more than can be read. Copy the text that you need and paste it.`

const tooManyMessage = `This has more than ${mostElements.toLocaleString('en')} elements or cells, which is more than can be read. Copy the text that you need and paste it.`

const tooDeepMessage =
  'This is nested too deep to be read. Copy the text that you need and paste it.'

const noBodyMessage =
  'This page is made of frames, which hold its text elsewhere. Open the text itself, copy it and paste it.'

function limitedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new Map<HtmlParent | HtmlNode, number>()
  let count = 0
  const place = (parent: HtmlParent, node: HtmlNode) => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > deepestUnfinished) throw new BeyondLimits(tooDeepMessage)
    depths.set(node, depth)
  }
  return {
    ...defaultTreeAdapter,
    createElement: (...known) => {
      count += 1
      if (count > mostElements) throw new BeyondLimits(tooManyMessage)
      return defaultTreeAdapter.createElement(...known)
    },
    appendChild: (parent, node) => {
      place(parent, node)
      defaultTreeAdapter.appendChild(parent, node)
    },
    insertBefore: (parent, node, reference) => {
      place(parent, node)
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },
  }
}

function isNestedDeeper(root: HtmlElement, limit: number): boolean {
  let level: HtmlElement[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap((element) => element.childNodes.filter(isElement))
  }
  return false
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

function isElementOf(name: string) {
  return (node: HtmlNode): node is HtmlElement => isElement(node) && node.tagName === name
}

/** The value of an attribute; null where the element has none of the name. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

export function setAttribute(element: HtmlElement, name: string, value: string): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name)
  element.attrs.push({ name, value })
}

/** The words of an attribute that holds several: class, role, rel, epub:type. */
export function wordsOfAttribute(element: HtmlElement, name: string): string[] {
  return attributeOf(element, name)?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
}

/** The elements under a root, in order, the root not among them. Children are read when their turn comes. */
export function* elementsUnder(root: HtmlParent): Generator<HtmlElement> {
  const unread = root.childNodes.filter(isElement).reverse()
  for (let element = unread.pop(); element; element = unread.pop()) {
    yield element
    // Not spread: a call has room for a hundred thousand arguments, and an element for more children.
    for (const child of element.childNodes.toReversed()) if (isElement(child)) unread.push(child)
  }
}

/** Whether there is more than white space under a node. It looks no further than the first word. */
export function hasText(root: HtmlNode): boolean {
  if (isText(root)) return root.value.trim() !== ''
  return isElement(root) && root.childNodes.some(hasText)
}

/** The text under a node as it stands, all of it. */
export function textOf(root: HtmlNode | HtmlParent): string {
  const texts: string[] = []
  const unread = [root]
  for (let node = unread.pop(); node; node = unread.pop()) {
    if ('value' in node) texts.push(node.value)
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) unread.push(child)
  }
  return texts.join('')
}

export function createElement(tagName: string, children: HtmlNode[] = []): HtmlElement {
  const element = defaultTreeAdapter.createElement(tagName, names.NS.HTML, [])
  setChildren(element, children)
  return element
}

export function createText(value: string): HtmlNode {
  return { nodeName: '#text', parentNode: null, value }
}

/** Gives an element other children. Those that it had and has no more belong nowhere. */
export function setChildren(parent: HtmlParent, children: HtmlNode[]): void {
  for (const child of children) child.parentNode = parent
  parent.childNodes = children
}

/** Puts nodes in the place of one of them. */
export function replaceNode(node: HtmlNode, others: HtmlNode[]): void {
  const { parentNode } = node
  if (!parentNode) return
  const children = parentNode.childNodes
  children.splice(children.indexOf(node), 1, ...others)
  for (const other of others) other.parentNode = parentNode
  node.parentNode = null
}
