import type { PagesOfFile } from '@/lib/documents/import/epub/epub-pages'
import {
  attributeOf,
  createElement,
  createText,
  elementsUnder,
  type HtmlElement,
  type HtmlTree,
  replaceNode,
  setAttribute,
  setChildren,
  textOf,
  wordsOfAttribute,
} from '@/lib/documents/import/html/html-tree'
import { isPageLabel } from '@/lib/documents/pages'

/**
 * What an element of a book is for: of the structural vocabulary of EPUB, or of its counterpart in WAI-ARIA, without
 * "doc-".
 */
export function purposesOf(element: HtmlElement): string[] {
  const roles = wordsOfAttribute(element, 'role').map((role) => role.replace(/^doc-/, ''))
  return [...wordsOfAttribute(element, 'epub:type'), ...roles]
}

const noteTypes = new Set(['footnote', 'endnote', 'rearnote', 'note'])

/** Readies a chapter: pages begin where the book says, notes stand at its end behind the marks that lead to them. */
export function tidyChapter(tree: HtmlTree, pages: PagesOfFile): void {
  const marks = new Map<string, string>()
  const notes: HtmlElement[] = []
  for (const element of Array.from(elementsUnder(tree.body))) {
    const purposes = purposesOf(element)
    const label = pageLabelOf(element, purposes, pages)
    if (label !== null) beginPage(element, label, purposes.includes('pagebreak'))
    if (purposes.includes('noteref')) marks.set(markNote(element), textOf(element).trim())
    if (isNote(element, purposes)) notes.push(element)
  }
  for (const note of notes) moveToEnd(note, tree.body, marks.get(attributeOf(note, 'id') ?? ''))
}

/** A list of notes holds notes; a note in a note is part of it. */
function isNote(element: HtmlElement, purposes: readonly string[]): boolean {
  return (
    element.tagName !== 'a' &&
    purposes.some((purpose) => noteTypes.has(purpose)) &&
    !isInNote(element)
  )
}

function isInNote(element: HtmlElement): boolean {
  for (let parent = element.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    if (purposesOf(parent).some((purpose) => noteTypes.has(purpose))) return true
  }
  return false
}

function pageLabelOf(
  element: HtmlElement,
  purposes: readonly string[],
  pages: PagesOfFile,
): string | null {
  const listed = pages.get(attributeOf(element, 'id') ?? '')
  if (!purposes.includes('pagebreak')) return listed ?? null
  const stated = [attributeOf(element, 'title'), attributeOf(element, 'aria-label'), listed]
  const labels = [...stated, textOf(element)].map((label) =>
    label
      ?.replace(/\s+/g, ' ')
      .replace(/^\s*page\s+/i, '')
      .replace(/\.?\s*$/, ''),
  )
  return labels.find(isPageLabel) ?? null
}

/** The element is where the page begins, or the page begins before what is in it. */
function beginPage(element: HtmlElement, label: string, isBreakAlone: boolean): void {
  const page = createElement('span')
  setAttribute(page, 'data-page-break', label)
  if (isBreakAlone) replaceNode(element, [page])
  else setChildren(element, [page, ...element.childNodes])
}

/** Raises the mark of a note, and says the id of what it leads to. */
function markNote(element: HtmlElement): string {
  const isRaised = Array.from(elementsUnder(element)).some(({ tagName }) => tagName === 'sup')
  const parent = element.parentNode
  const isInRaised = parent !== null && 'tagName' in parent && parent.tagName === 'sup'
  if (!isRaised && !isInRaised) setChildren(element, [createElement('sup', element.childNodes)])
  return attributeOf(element, 'href')?.split('#')[1] ?? ''
}

/** Notes are hidden where a program shows them in a window of their own. */
function moveToEnd(note: HtmlElement, body: HtmlElement, mark: string | undefined): void {
  note.attrs = note.attrs.filter(({ name }) => name !== 'hidden')
  if (mark && !textOf(note).trim().startsWith(mark)) putMarkBefore(note, mark)
  if (note.tagName === 'li' || note.tagName === 'dd' || note.tagName === 'td') return
  replaceNode(note, [])
  setChildren(body, [...body.childNodes, note])
}

/** Into the first paragraph of the note, so that it stands before its words. */
function putMarkBefore(note: HtmlElement, mark: string): void {
  const line = Array.from(elementsUnder(note)).find(({ tagName }) => tagName === 'p') ?? note
  const raised = createElement('sup', [createText(mark)])
  setChildren(line, [raised, createText(' '), ...line.childNodes])
}
