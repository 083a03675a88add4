import { headingTags, stylesOf, unseenTags } from '@/lib/documents/import/html/element-kinds'
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  setChildren,
  textOf,
  wordsOfAttribute,
} from '@/lib/documents/import/html/html-tree'

/** Elements in which a button is the handle of what it says: a heading that folds what is under it. */
const handles = new Set([...headingTags, 'summary', 'dt'])

/** Takes out of a tree what nobody sees, what a person fills in, and comments. */
export function dropUnseen(root: HtmlElement, isInHandle = false): void {
  const inHandle = isInHandle || handles.has(root.tagName)
  const kept = root.childNodes.filter((node) => isText(node) || isSeen(node, inHandle))
  if (kept.length < root.childNodes.length) setChildren(root, kept)
  for (const child of kept) if (isElement(child)) dropUnseen(child, inHandle)
}

function isSeen(node: HtmlNode, isInHandle: boolean): boolean {
  if (!isElement(node) || unseenTags.has(node.tagName)) return false
  if (node.tagName === 'button') return isInHandle
  if (node.tagName === 'dialog' && attributeOf(node, 'open') === null) return false
  return !isHidden(node) && !isSignOfThePage(node, isInHandle)
}

/** What the style sheets of many pages hide from the eye, for those who hear the page. */
const hiddenClasses = new Set([
  ...['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'screenreader-only'],
  ...['a11y-hidden', 'element-invisible', 'assistive-text', 'u-visually-hidden', 'hide-visually'],
])

function isHidden(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return false
  if (wordsOfAttribute(element, 'class').some((name) => hiddenClasses.has(name))) return true
  if (attributeOf(element, 'hidden') !== null) return true
  if (attributeOf(element, 'aria-hidden') === 'true' && element.tagName !== 'img') return true
  const styles = stylesOf(element)
  return (
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all' ||
    // Word writes the signs of its lists into the text.
    /\bignore\b/.test(styles.get('mso-list') ?? '')
  )
}

/** What a page puts beside headings for those who use it: "[edit]", and a sign that links to the heading. */
function isSignOfThePage(element: HtmlElement, isInHeading: boolean): boolean {
  if (wordsOfAttribute(element, 'class').includes('mw-editsection')) return true
  if (!isInHeading || element.tagName !== 'a') return false
  return (
    attributeOf(element, 'href')?.startsWith('#') === true && /^[\s¶#§🔗]*$/u.test(textOf(element))
  )
}
