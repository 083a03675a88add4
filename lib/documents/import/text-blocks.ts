import { walkNodes } from '@/lib/documents/import/walk-nodes'

/** Elements whose beginning and end separate text. Everything else runs on within a line. */
export const blockTags: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE
  FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LABEL LEGEND LI MAIN NAV OL OPTION P PRE SECTION SELECT SUMMARY
  TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
)

/** Elements whose text nobody sees. */
export const invisibleElements =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, head, title, [hidden]'

/** The blocks of text under an element in order, without outer and repeated white space, and without what is skipped. */
export function textBlocksOf(root: Element, skipped?: ReadonlySet<Node>): string[] {
  const blocks: string[] = []
  let block = ''
  const endBlock = () => {
    const text = block.replace(/\s+/g, ' ').trim()
    if (text !== '') blocks.push(text)
    block = ''
  }
  for (const { node } of walkNodes(root, skipped)) {
    if (node.nodeType === node.TEXT_NODE) block += node.nodeValue ?? ''
    else if (blockTags.has(node.nodeName)) endBlock()
  }
  endBlock()
  return blocks
}
