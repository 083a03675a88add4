import type { EditorNode } from '@/lib/documents/document'
import type { ImportedBlock } from '@/lib/documents/import/import-result'
import { type Draft, endsSentence, isLarge, markerOf } from '@/lib/documents/import/pdf/draft'
import { inlineNodes, type Setting } from '@/lib/documents/import/pdf/inline-nodes'
import { insetOf, type Line } from '@/lib/documents/import/pdf/line'
import type { Measures } from '@/lib/documents/import/pdf/measures'
import { pageBreak } from '@/lib/documents/pages'

/** Headings are short; what is longer and large is the introduction of an article. */
const longestHeading = 250
const mostLines = 5

type Kind =
  | { kind: 'paragraph' }
  | { kind: 'heading'; level: number }
  | { kind: 'item'; number: number | null; lead: number }
type Known = { draft: Draft } & Kind

/** The drafts as blocks of content, with a page break wherever the page of the text is another one than before. */
export function blockNodes(
  drafts: readonly Draft[],
  setting: Omit<Setting, 'isBoldUsual'>,
  measures: Measures,
): ImportedBlock[] {
  const known = kindsOf(drafts, measures)
  const blocks: ImportedBlock[] = []
  let page: number | null = null
  for (let index = 0; index < known.length; ) {
    const items = itemsFrom(known, index)
    const group = items.length > 0 ? items : known.slice(index, index + 1)
    const { draft } = group[0] ?? {}
    const isKept = draft?.kind !== 'furniture'
    const start = isKept ? page : (draft?.lines[0]?.page ?? null)
    const node = nodeOf(group, start, { ...setting, isBoldUsual: isBoldUsual(group, measures) })
    if (node) {
      blocks.push({ node, isKept })
      if (isKept) page = group.at(-1)?.draft.lines.at(-1)?.page ?? page
    }
    index += group.length
  }
  return blocks
}

function isBoldUsual(group: Known[], { isBodyBold }: Measures): boolean {
  return isBodyBold || group.some(({ kind }) => kind === 'heading')
}

function kindsOf(drafts: readonly Draft[], measures: Measures): Known[] {
  const levels = levelsOf(drafts.filter((draft) => isHeading(draft, measures)))
  return drafts.map((draft) => {
    const level = isHeading(draft, measures) ? levels.get(styleOf(draft)) : undefined
    if (level !== undefined) return { draft, kind: 'heading', level }
    const marker = draft.kind === 'text' ? markerOf(draft) : null
    return marker
      ? { draft, kind: 'item', number: marker.number, lead: marker.length }
      : { draft, kind: 'paragraph' }
  })
}

/** Larger than the text, or bold or in capitals where the text is not; short, and no sentence. */
function isHeading({ kind, lines }: Draft, measures: Measures): boolean {
  const [first] = lines
  if (kind !== 'text' || !first || lines.length > mostLines) return false
  const text = lines.map((line) => line.text).join(' ')
  if (text.length > longestHeading || !/\p{L}{2}/u.test(text)) return false
  if (isLarge(first, measures)) return true
  if (first.size < measures.bodySize * 0.95 || /[.,;:]["”’»]?$/u.test(text.trimEnd())) return false
  const isCapitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !endsSentence(text)
  return (first.isBold && !measures.isBodyBold) || isCapitals
}

function styleOf({ lines: [first] }: Draft): string {
  return `${first?.size ?? 0} ${first?.isBold ?? false}`
}

/** The largest headings are of the first level; at one size bold ones come before others. */
function levelsOf(headings: readonly Draft[]): Map<string, number> {
  const styles = new Map<string, Line>()
  for (const heading of headings) {
    const [first] = heading.lines
    if (first) styles.set(styleOf(heading), first)
  }
  const ordered = [...styles].toSorted(
    ([, a], [, b]) => b.size - a.size || Number(b.isBold) - Number(a.isBold),
  )
  return new Map(ordered.map(([style], index) => [style, Math.min(index + 1, 6)]))
}

/** The items of a list from a draft on. A number alone makes no list: it may be a year. */
function itemsFrom(known: readonly Known[], start: number): Known[] {
  const items: Known[] = []
  let number: number | null = null
  for (const next of known.slice(start, start + 1000)) {
    if (next.kind !== 'item') break
    const isNext =
      items.length === 0 ||
      (next.number === null ? number === null : next.number === (number ?? -9) + 1)
    if (!isNext) break
    number = next.number
    items.push(next)
  }
  return items.length > 1 || (number === null && items.length === 1) ? items : []
}

function nodeOf(group: Known[], page: number | null, setting: Setting): EditorNode | null {
  const [first] = group
  if (!first) return null
  if (first.kind === 'item' && (group.length > 1 || first.number === null)) {
    return listOf(group, page, setting)
  }
  const content = inlineNodes(first.draft.lines, { pageBefore: page }, setting)
  if (!content.some(({ type }) => type !== pageBreak)) return null
  return first.kind === 'heading'
    ? { type: 'heading', attrs: { level: first.level }, content }
    : { type: 'paragraph', content }
}

/** A list, with items that stand further in as lists within. */
function listOf(items: Known[], pageBefore: number | null, setting: Setting): EditorNode {
  const [first] = items
  const number = first?.kind === 'item' ? first.number : null
  const inset = insetOfFirst(first)
  const content: EditorNode[] = []
  let page = pageBefore
  for (let index = 0; index < items.length; ) {
    const item = items[index]
    const within = items.slice(index + 1).findIndex((other) => !isFurtherIn(other, inset))
    const end = within === -1 ? items.length : index + 1 + within
    const lead = item?.kind === 'item' ? item.lead : 0
    const lines = item?.draft.lines ?? []
    const words = inlineNodes(lines, { pageBefore: page, lead }, setting)
    page = lines.at(-1)?.page ?? page
    const nested = items.slice(index + 1, end)
    const inner = nested.length > 0 ? [listOf(nested, page, setting)] : []
    content.push({ type: 'listItem', content: [{ type: 'paragraph', content: words }, ...inner] })
    page = items[end - 1]?.draft.lines.at(-1)?.page ?? page
    index = end
  }
  return number === null
    ? { type: 'bulletList', content }
    : { type: 'orderedList', attrs: { start: number }, content }
}

function insetOfFirst(known: Known | undefined): number {
  const line = known?.draft.lines[0]
  return line ? insetOf(line) : 0
}

function isFurtherIn(known: Known, inset: number): boolean {
  return insetOfFirst(known) > inset + (known.draft.lines[0]?.size ?? 0) * 0.8
}
