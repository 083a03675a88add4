import type { Mark, Node } from '@tiptap/pm/model'
import type { EditorNode } from '@/lib/documents/document'
import { documentSchema } from '@/lib/editor/schema'

/**
 * The HTML of a document's content, element for element what the editor renders, made without a DOM: the text can
 * be read before any script runs. Everything from the content is escaped.
 */
export function renderDocument(content: EditorNode): string {
  return renderChildren(documentSchema.nodeFromJSON(content))
}

/** The tags before and after the content of a node or a mark. */
type Shell = { open: string; close: string }

const elementsWithoutEnd = new Set(['br', 'hr'])

function renderChildren(parent: Node): string {
  const html: string[] = []
  let open: { mark: Mark; close: string }[] = []
  parent.forEach((child) => {
    const kept = countKept(open, child.marks)
    html.push(...closing(open.slice(kept)))
    open = open.slice(0, kept)
    for (const mark of child.marks.slice(kept)) {
      const shell = shellOfMark(mark, child.isInline)
      html.push(shell.open)
      open.push({ mark, close: shell.close })
    }
    html.push(renderNode(child))
  })
  return html.concat(closing(open)).join('')
}

/** How many of the open marks the next node has too, from the outside in: those stay open around both. */
function countKept(open: { mark: Mark }[], marks: readonly Mark[]): number {
  const differs = open.findIndex(({ mark }, index) => {
    const next = marks[index]
    return !next || !mark.eq(next) || mark.type.spec.spanning === false
  })
  return differs === -1 ? open.length : differs
}

function closing(open: { close: string }[]): string[] {
  return open.map(({ close }) => close).reverse()
}

function renderNode(node: Node): string {
  if (node.isText) return escapeText(node.text ?? '')
  const { toDOM } = node.type.spec
  if (!toDOM) throw new TypeError(`${node.type.name} cannot be rendered`)
  const { open, close } = shellOf(toDOM(node))
  return open + renderChildren(node) + close
}

function shellOfMark(mark: Mark, isInline: boolean): Shell {
  const { toDOM } = mark.type.spec
  if (!toDOM) throw new TypeError(`${mark.type.name} cannot be rendered`)
  return shellOf(toDOM(mark, isInline))
}

/** Reads ProseMirror's description of an element: its name, perhaps attributes, then an element or the hole, 0. */
function shellOf(spec: unknown): Shell {
  if (!isElementSpec(spec)) throw new TypeError('Only elements described by arrays can be rendered')
  const [tag, second, third] = spec
  const [attributes, content] = isAttributes(second) ? [second, third] : [{}, second]
  const inner = Array.isArray(content) ? shellOf(content) : { open: '', close: '' }
  const end = elementsWithoutEnd.has(tag) ? '' : `</${tag}>`
  return {
    open: `<${tag}${renderAttributes(attributes)}>${inner.open}`,
    close: `${inner.close}${end}`,
  }
}

function isElementSpec(spec: unknown): spec is [string, ...unknown[]] {
  return Array.isArray(spec) && typeof spec[0] === 'string'
}

function isAttributes(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part)
}

function renderAttributes(attributes: Record<string, unknown>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
    .join('')
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')
}
