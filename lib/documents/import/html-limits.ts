import { walkNodes } from '@/lib/documents/import/walk-nodes'
import { deepestNesting } from '@/lib/documents/is-nested-too-deep'

/** Code units of HTML that are read. Long articles have a tenth of it; more takes hundreds of MB of memory. */
export const longestHtml = 3_000_000

/** Tags that are open at once before a parser is let loose: its time grows with the square of the depth. */
const mostOpenTags = 1000

/** Elements without an end tag, or with one that may be left out: they cannot nest in themselves. */
const tagsNotCounted = new Set(
  `area base br col embed hr img input link meta param source track wbr
  p li dt dd td th tr thead tbody tfoot colgroup option optgroup rt rp html head body`.split(/\s+/),
)

/** Whether tags of HTML nest so deep that parsing it would take very long. A close upper bound, in linear time. */
export function hasTooManyOpenTags(html: string): boolean {
  let open = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (tagsNotCounted.has(name.toLowerCase())) continue
    open = slash ? Math.max(0, open - 1) : open + 1
    if (open > mostOpenTags) return true
  }
  return false
}

/** Whether elements nest deeper than anything that reads them has to bear. */
export function isPageNestedTooDeep(root: Node): boolean {
  let depth = 0
  for (const { node, enters } of walkNodes(root)) {
    if (!enters) depth -= 1
    else if (node.firstChild) depth += 1
    if (depth > deepestNesting) return true
  }
  return false
}
