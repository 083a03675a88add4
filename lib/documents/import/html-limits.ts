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

/** In these a tag that ends in a slash is closed. */
const foreignRoots = ['svg', 'math']

/** An end tag closes one of so many tags before it. Further back it is most likely of no effect, as in `<a><p></a>`. */
const tagsLookedBack = 10

const tagPattern =
  /<!--[\s\S]*?(?:-->|$)|<(?:script|style)\b[\s\S]*?(?:<\/(?:script|style)|$)|<(?<slash>\/?)(?<name>[a-z][a-z0-9-]*)(?<rest>[^>]*)/gi

/** Whether tags of HTML nest so deep that parsing it would take very long, as near as reading them once can tell. */
export function hasTooManyOpenTags(html: string): boolean {
  const open: string[] = []
  for (const { groups = {} } of html.matchAll(tagPattern)) {
    const name = groups.name?.toLowerCase()
    if (name === undefined || tagsNotCounted.has(name)) continue
    if (groups.slash) close(open, name)
    else if (!isClosedAtOnce(groups.rest ?? '', open)) open.push(name)
    if (open.length > mostOpenTags) return true
  }
  return false
}

function close(open: string[], name: string) {
  const from = Math.max(0, open.length - tagsLookedBack)
  const place = open.slice(from).lastIndexOf(name)
  if (place !== -1) open.splice(from + place, 1)
}

function isClosedAtOnce(rest: string, open: readonly string[]): boolean {
  return rest.endsWith('/') && foreignRoots.some((root) => open.includes(root))
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
