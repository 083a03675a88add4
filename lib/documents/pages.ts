import { blockSeparator, inlineTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import type { ImportedBlock } from '@/lib/documents/import/import-result'
import type { TextRange } from '@/lib/text/text-range'

/** The node that stands where a page of the source begins. It adds nothing to the canonical text. */
export const pageBreak = 'pageBreak'

/** Where a page begins, and what the source calls it: "12", "xiv", "A-3". */
export type Page = { start: number; label: string }

const longestLabel = 30

/** Whether a page can be called so: one to 30 characters, without line ends and outer spaces. */
export function isPageLabel(label: unknown): label is string {
  return (
    typeof label === 'string' &&
    label.length > 0 &&
    label.length <= longestLabel &&
    label === label.trim() &&
    !/\p{Cc}/u.test(label)
  )
}

/**
 * The pages of a document in order, each from the first character that is on it. Pages without text begin where the
 * next text does, so that two may share a start: the text there is on the last of them.
 */
export function pagesOf(content: EditorNode): Page[] {
  const pages: Page[] = []
  let start = 0
  // A list of what is still to be read, as in canonicalTextOf: no depth can overflow the stack.
  const unread = [content]
  for (let node = unread.pop(); node; node = unread.pop()) {
    for (const { label, textBefore } of breaksIn(node)) {
      pages.push({ start: start + textBefore, label })
    }
    const { length } = inlineTextOf(node)
    if (length > 0) start += length + blockSeparator.length
    for (const child of node.content?.toReversed() ?? []) {
      if (child.content) unread.push(child)
    }
  }
  return pages
}

function breaksIn({ content = [] }: EditorNode): { label: string; textBefore: number }[] {
  const breaks: { label: string; textBefore: number }[] = []
  if (!content.some(({ type }) => type === pageBreak)) return breaks
  let textBefore = 0
  for (const node of content) {
    const label = node.attrs?.label
    if (node.type === pageBreak && isPageLabel(label)) breaks.push({ label, textBefore })
    textBefore += inlineTextOf({ type: '', content: [node] }).length
  }
  return breaks
}

const known = new WeakMap<EditorNode, Page[]>()

/** The pages of a revision. Its content never changes: they are looked for once. */
export function pagesOfRevision({ content }: { content: EditorNode }): readonly Page[] {
  const found = known.get(content) ?? pagesOf(content)
  known.set(content, found)
  return found
}

/**
 * What a source calls the page that a passage is on, "12–13" where it runs over pages. Null where no page is known:
 * the document has none, or the passage stands before the first that is marked.
 */
export function pageLabelOf(pages: readonly Page[], { start, end }: TextRange): string | null {
  const last = pageAt(pages, Math.max(end - 1, start))
  if (!last) return null
  const first = pageAt(pages, start) ?? last
  return first.label === last.label ? last.label : `${first.label}–${last.label}`
}

/** The last page that begins at or before an offset. */
function pageAt(pages: readonly Page[], offset: number): Page | undefined {
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return pages[low - 1]
}

/**
 * The document that the kept blocks of a source make. Pages that begin in blocks that are left out, or in blocks
 * without text, begin in the next block that has any; those after the last text are gone.
 */
export function contentOfBlocks(blocks: readonly ImportedBlock[]): EditorNode {
  const content: EditorNode[] = []
  let waiting: EditorNode[] = []
  for (const { node, isKept } of blocks) {
    if (isKept && !holdsBreaksAlone(node)) {
      const withBreaks = waiting.length > 0 ? beginningWith(waiting, node) : node
      content.push(withBreaks ?? node)
      if (withBreaks) waiting = []
    } else waiting = waiting.concat(breaksUnder(node))
  }
  return { type: 'doc', content }
}

/** The same blocks without those that hold nothing but page breaks: these stand in the next block with a place for them. */
export function joinPageBreaks(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  const joined: ImportedBlock[] = []
  let waiting: EditorNode[] = []
  for (const { node, isKept } of blocks) {
    if (holdsBreaksAlone(node)) waiting = waiting.concat(breaksUnder(node))
    else {
      const withBreaks = waiting.length > 0 ? beginningWith(waiting, node) : null
      joined.push({ node: withBreaks ?? node, isKept })
      if (withBreaks) waiting = []
    }
  }
  return joined
}

function holdsBreaksAlone(node: EditorNode): boolean {
  return (
    node.content !== undefined &&
    node.content.length > 0 &&
    node.content.every(({ type }) => type === pageBreak)
  )
}

function breaksUnder(root: EditorNode): EditorNode[] {
  const breaks: EditorNode[] = []
  const unread = [root]
  for (let node = unread.pop(); node; node = unread.pop()) {
    if (node.type === pageBreak) breaks.push(node)
    for (const child of node.content?.toReversed() ?? []) unread.push(child)
  }
  return breaks
}

/** The block with the breaks before its first text or break; null where it has no place for them: none, or code alone. */
function beginningWith(breaks: EditorNode[], block: EditorNode): EditorNode | null {
  const content = block.content ?? []
  if (block.type === 'codeBlock') return null
  if (inlineTextOf(block) !== '' || content.some(({ type }) => type === pageBreak)) {
    return { ...block, content: [...breaks, ...content] }
  }
  for (const [index, child] of content.entries()) {
    const withBreaks = beginningWith(breaks, child)
    if (withBreaks) return { ...block, content: content.with(index, withBreaks) }
  }
  return null
}
