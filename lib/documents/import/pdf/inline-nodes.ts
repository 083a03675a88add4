import type { EditorNode } from '@/lib/documents/document'
import type { FontStyles } from '@/lib/documents/import/pdf/font-styles'
import { joinLines } from '@/lib/documents/import/pdf/join-lines'
import type { Line } from '@/lib/documents/import/pdf/line'
import { withoutUnreadable } from '@/lib/documents/import/pdf/readable-text'
import type { Span } from '@/lib/documents/import/pdf/segment'
import type { Vocabulary } from '@/lib/documents/import/pdf/vocabulary'
import { pageBreak } from '@/lib/documents/pages'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

/** What lines need to become nodes. */
export type Setting = {
  fonts: FontStyles
  vocabulary: Vocabulary
  labels: readonly string[]
  /** Bold is how the text of the document looks, or of the block, and no emphasis. */
  isBoldUsual: boolean
}

/**
 * The text of lines as nodes, joined to one stretch; where the page is another one than before, it begins with a page
 * break. `lead` code units at the beginning are left out: the sign of an item of a list.
 */
export function inlineNodes(
  lines: readonly Line[],
  { pageBefore, lead = 0 }: { pageBefore: number | null; lead?: number },
  setting: Setting,
): EditorNode[] {
  const nodes: EditorNode[] = []
  let page = pageBefore
  let written = ''
  for (const [index, line] of lines.entries()) {
    const spans = tidySpans(index === 0 ? without(lead, line.spans) : line.spans)
    const text = spans.map((span) => span.text).join('')
    if (written !== '' && text !== '') {
      const { cut, between } = joinLines(written, text, setting.vocabulary)
      cutEnd(nodes, cut)
      if (between !== '') append(nodes, between, marksOfEnd(nodes))
    }
    if (line.page !== page) {
      const label = setting.labels[line.page]
      if (label !== undefined) nodes.push({ type: pageBreak, attrs: { label } })
      page = line.page
    }
    for (const span of spans) appendSpan(nodes, span, setting)
    if (text !== '') written = text
  }
  return nodes
}

function without(length: number, spans: readonly Span[]): Span[] {
  let left = length
  return spans.map((span) => {
    const cut = Math.min(left, span.text.length)
    left -= cut
    return { ...span, text: span.text.slice(cut) }
  })
}

/** Single spaces between words, none outside, and nothing that cannot be read. */
function tidySpans(spans: readonly Span[]): Span[] {
  const tidied: Span[] = []
  let isAfterSpace = true
  for (const span of spans) {
    let text = toCanonicalText(withoutUnreadable(span.text)).replace(/\s+/g, ' ')
    if (isAfterSpace) text = text.trimStart()
    if (text === '') continue
    isAfterSpace = text.endsWith(' ')
    tidied.push({ ...span, text })
  }
  const last = tidied.at(-1)
  if (last) last.text = last.text.trimEnd()
  return tidied
}

type Marks = NonNullable<EditorNode['marks']>

function marksOf({ text, font }: Span, { fonts, isBoldUsual }: Setting): Marks {
  const style = fonts.get(font)
  // Emphasis is of words.
  if (!style || !/[\p{L}\p{N}]/u.test(text)) return []
  const marks: Marks = []
  if (style.isBold && !isBoldUsual) marks.push({ type: 'bold' })
  if (style.isItalic) marks.push({ type: 'italic' })
  return marks
}

function marksOfEnd(nodes: readonly EditorNode[]): Marks {
  return nodes.at(-1)?.marks ?? []
}

/** Emphasis is of words: the space after them has none. */
function appendSpan(nodes: EditorNode[], span: Span, setting: Setting): void {
  const marks = marksOf(span, setting)
  const words = span.text.trimEnd()
  append(nodes, words, marks)
  if (words !== span.text) append(nodes, ' ', [])
}

function append(nodes: EditorNode[], text: string, marks: Marks): void {
  const last = nodes.at(-1)
  const isSame = last?.text !== undefined && areSame(last.marks ?? [], marks)
  if (last && isSame) last.text += text
  else if (text !== '') nodes.push({ type: 'text', text, ...(marks.length > 0 && { marks }) })
}

function areSame(one: Marks, other: Marks): boolean {
  return one.length === other.length && one.every(({ type }, index) => type === other[index]?.type)
}

function cutEnd(nodes: EditorNode[], length: number): void {
  const last = nodes.findLast(({ text }) => text !== undefined)
  if (!last?.text || length === 0) return
  last.text = last.text.slice(0, -length)
  if (last.text === '') nodes.splice(nodes.indexOf(last), 1)
}
