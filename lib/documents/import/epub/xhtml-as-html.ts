import { escapeHtml } from '@/lib/text/escape-html'

/** Elements that HTML closes by itself. */
const emptyTags = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

const tag = /<([a-z][\w:.-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/>/gi

/**
 * XHTML as HTML reads it: an element that XML closes at once, as `<a id="p12"/>`, would hold all that follows it, and
 * CDATA would be a comment.
 */
export function xhtmlAsHtml(xhtml: string): string {
  return withSectionsAsText(xhtml).replace(tag, (whole, name: string, attributes: string) =>
    emptyTags.has(name.toLowerCase()) ? whole : `<${name}${attributes}></${name}>`,
  )
}

/** Cut at the beginnings of sections: one that does not end would else be looked through again from each of them. */
function withSectionsAsText(xhtml: string): string {
  const [before = '', ...sections] = xhtml.split('<![CDATA[')
  const texts = sections.map((section) => {
    const end = section.indexOf(']]>')
    return end === -1 ? section : escapeHtml(section.slice(0, end)) + section.slice(end + 3)
  })
  return [before, ...texts].join('')
}

/** Whether a document type declares entities of its own, as no book needs. */
export function declaresEntities(xhtml: string): boolean {
  return /<!DOCTYPE[^>]{0,1000}\[/i.test(xhtml) || /<!ENTITY/i.test(xhtml)
}
