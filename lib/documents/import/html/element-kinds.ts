import { attributeOf, type HtmlElement } from '@/lib/documents/import/html/html-tree'

const setOf = (names: string) => new Set(names.trim().split(/\s+/))

/** Elements whose beginning and end separate text, as browsers draw them. Everything else runs on within a line. */
export const blockTags = setOf(`
  address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav
  ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul listing xmp plaintext`)

/** Blocks that hold lines of text alone. */
export const headingTags = setOf('h1 h2 h3 h4 h5 h6')

export const listTags = setOf('ul ol menu dir')

export const preformattedTags = setOf('pre listing xmp plaintext')

/** What is no text of a page: what nobody sees, and what a person fills in. */
export const unseenTags = setOf(`
  script style noscript template iframe frame object embed applet svg canvas audio video map head title base link meta
  param source track noframes noembed annotation annotation-xml
  input textarea select datalist output progress meter`)

/** The declarations of an element's style attribute, names and values in lower case. */
export function stylesOf(element: HtmlElement): Map<string, string> {
  const style = attributeOf(element, 'style')
  const styles = new Map<string, string>()
  for (const declaration of style?.split(';') ?? []) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const value = declaration.slice(colon + 1).replace(/!important/i, '')
    styles.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase())
  }
  return styles
}
