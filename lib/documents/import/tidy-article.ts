/**
 * Readies the elements of an article for the editor's schema: captions of tables stand before them, links lead where
 * they led on the page, paragraphs without text go, and so does the line end that closes a listing.
 */
export function tidyArticle(root: Element, address: string | null): void {
  for (const caption of root.querySelectorAll('table > caption')) moveBeforeTable(caption)
  for (const link of root.querySelectorAll('a[href]')) makeAbsolute(link, address)
  for (const listing of root.querySelectorAll('pre')) dropLastLineEnd(listing)
  for (const block of root.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6')) {
    if (!block.textContent?.trim() && !block.querySelector('hr')) block.remove()
  }
}

function moveBeforeTable(caption: Element): void {
  const paragraph = caption.ownerDocument.createElement('p')
  paragraph.append(...caption.childNodes)
  caption.parentElement?.before(paragraph)
  caption.remove()
}

function makeAbsolute(link: Element, address: string | null): void {
  const href = link.getAttribute('href') ?? ''
  const absolute = URL.parse(href, address ?? undefined)
  if (absolute) link.setAttribute('href', absolute.href)
}

function dropLastLineEnd(listing: Element): void {
  let last: Node = listing
  while (last.lastChild) last = last.lastChild
  if (last.nodeType === last.TEXT_NODE) last.nodeValue = last.nodeValue?.replace(/\n$/, '') ?? ''
}
