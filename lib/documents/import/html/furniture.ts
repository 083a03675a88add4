import { type HtmlElement, wordsOfAttribute } from '@/lib/documents/import/html/html-tree'

/** What a page says is not its text: ways through it, forms, what stands above and below everything (WAI-ARIA 1.2). */
const furnitureRoles = new Set([
  ...['navigation', 'search', 'contentinfo', 'banner', 'complementary', 'dialog', 'alertdialog'],
  ...['menu', 'menubar', 'toolbar', 'tablist', 'alert', 'status'],
])

const furnitureTags = new Set(['nav', 'aside', 'form', 'dialog', 'search', 'menu'])

/** A header and a footer belong to what they stand in: to the page, or to a part of its text (HTML, section 4.3.8). */
const partsOfText = new Set(['article', 'main', 'section', 'blockquote'])

/** Whether a block stands in a part of its page that the page itself marks as furniture. */
export function isFurniture(block: HtmlElement): boolean {
  let isOfPage = true
  for (let element: HtmlElement | null = block; element; element = parentOf(element)) {
    if (furnitureTags.has(element.tagName) && !isWholePage(element)) return true
    if (wordsOfAttribute(element, 'role').some((role) => furnitureRoles.has(role))) return true
    if (holdsComments(element)) return true
    if (partsOfText.has(element.tagName)) isOfPage = false
  }
  return isOfPage && standsIn(block, 'footer')
}

/** Some servers put all of a page into one form. */
function isWholePage(element: HtmlElement): boolean {
  const parent = parentOf(element)
  return element.tagName === 'form' && parent?.tagName === 'body'
}

function holdsComments(element: HtmlElement): boolean {
  return ['id', 'class'].some((name) =>
    wordsOfAttribute(element, name).some((word) =>
      /^(?:comments?|disqus_thread)(?:-|_|$)/.test(word),
    ),
  )
}

function standsIn(block: HtmlElement, tagName: string): boolean {
  for (let element: HtmlElement | null = block; element; element = parentOf(element)) {
    if (element.tagName === tagName) return true
  }
  return false
}

function parentOf(element: HtmlElement): HtmlElement | null {
  const { parentNode } = element
  return parentNode && 'tagName' in parentNode ? parentNode : null
}
