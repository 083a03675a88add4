/** Elements that HTML closes by itself. */
const emptyTags = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

const tag = /<([a-z][\w:.-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/>/gi

const sections = /<!\[CDATA\[([\s\S]*?)\]\]>/g

/**
 * XHTML as HTML reads it: an element that XML closes at once, as `<a id="p12"/>`, would hold all that follows it, and
 * CDATA would be a comment.
 */
export function xhtmlAsHtml(xhtml: string): string {
  return xhtml
    .replace(sections, (_, text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .replace(tag, (whole, name: string, attributes: string) =>
      emptyTags.has(name.toLowerCase()) ? whole : `<${name}${attributes}></${name}>`,
    )
}

/** Whether a document type declares entities of its own, as no book needs. */
export function declaresEntities(xhtml: string): boolean {
  return /<!DOCTYPE[^>]*\[/i.test(xhtml) || /<!ENTITY/i.test(xhtml)
}
