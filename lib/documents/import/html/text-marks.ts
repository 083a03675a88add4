import type { EditorNode } from '@/lib/documents/document'
import { stylesOf } from '@/lib/documents/import/html/element-kinds'
import { attributeOf, type HtmlElement } from '@/lib/documents/import/html/html-tree'
import { isSafeAddress } from '@/lib/documents/safe-address'

export type TextMarks = NonNullable<EditorNode['marks']>

/** The order in which the schema of documents wants the marks of a text. */
const order = ['link', 'bold', 'code', 'italic', 'strike', 'superscript', 'subscript']

const markOfTag: Partial<Record<string, string>> = {
  ...{ b: 'bold', strong: 'bold' },
  ...{ i: 'italic', em: 'italic', cite: 'italic', dfn: 'italic', var: 'italic' },
  ...{ code: 'code', kbd: 'code', samp: 'code', tt: 'code' },
  ...{ s: 'strike', strike: 'strike', del: 'strike' },
  ...{ sup: 'superscript', sub: 'subscript' },
}

/** Marks that an element's style says anew, whatever its tag does: Google Docs writes `<b style="font-weight: normal">`. */
const markOfStyle: Record<string, (value: string) => Record<string, boolean>> = {
  'font-weight': (value) => ({
    bold: value === 'bold' || value === 'bolder' || Number(value) >= 600,
  }),
  'font-style': (value) => ({ italic: value === 'italic' || value === 'oblique' }),
  'text-decoration': (value) => (value.includes('line-through') ? { strike: true } : {}),
  'text-decoration-line': (value) => (value.includes('line-through') ? { strike: true } : {}),
  'vertical-align': (value) => ({ superscript: value === 'super', subscript: value === 'sub' }),
}

/** The marks of text within an element, given those around it. Links lead where they led on the page at `base`. */
export function marksWithin(
  element: HtmlElement,
  around: TextMarks,
  base: string | null,
): TextMarks {
  let marks = around
  const ofTag = markOfTag[element.tagName]
  if (ofTag) marks = withMark(marks, { type: ofTag })
  if (element.tagName === 'a') marks = withLink(element, marks, base)
  if (element.attrs.length === 0) return marks
  for (const [property, value] of stylesOf(element)) {
    const said = markOfStyle[property]?.(value) ?? {}
    for (const [type, isOn] of Object.entries(said)) {
      marks = isOn ? withMark(marks, { type }) : marks.filter((mark) => mark.type !== type)
    }
  }
  return marks
}

function withLink(element: HtmlElement, marks: TextMarks, base: string | null): TextMarks {
  const stated = attributeOf(element, 'href')?.trim()
  // To a place on the same page: it would lead away from the document.
  if (!stated || stated.startsWith('#')) return marks
  const href = URL.parse(stated, base ?? undefined)?.href ?? ''
  return isSafeAddress(href) ? withMark(marks, { type: 'link', attrs: { href } }) : marks
}

/** Text that is code has no other mark, and text of a link is not code too: the address is worth more. */
function withMark(marks: TextMarks, mark: TextMarks[number]): TextMarks {
  const has = (type: string) => marks.some((known) => known.type === type)
  if (has('code') && mark.type !== 'link') return marks
  if (mark.type === 'code') return has('link') ? marks : [mark]
  const others = marks.filter(({ type }) => type !== 'code' && !isReplacedBy(mark.type, type))
  return [...others, mark].sort((one, other) => rankOf(one.type) - rankOf(other.type))
}

const heights = ['superscript', 'subscript']

function isReplacedBy(type: string, known: string): boolean {
  return type === known || (heights.includes(type) && heights.includes(known))
}

function rankOf(type: string): number {
  return order.indexOf(type)
}
