import { Node, type NodeViewRendererProps } from '@tiptap/core'
import { type Citation, citationOf, mentionedClaim, quotedClaim } from '@/lib/briefs/brief-nodes'

export type CitationOptions = {
  /** What a citation looks like now, as HTML in which everything from people is escaped. */
  htmlOf: (citation: Citation, shown: 'quoted' | 'mentioned', withSource: boolean) => string
}

const noHtml: CitationOptions = { htmlOf: ({ claim }) => `C-${claim}` }

const citationAttributes = {
  claim: { default: 0, validate: requireClaimNumber },
  key: { default: '', validate: 'string' },
}

function requireClaimNumber(value: unknown): void {
  if (!Number.isSafeInteger(value) || Number(value) < 1) {
    throw new RangeError('A citation names a claim by its number')
  }
}

/** A claim as a quotation by itself. Its words are drawn from the claim and never stored. */
export const QuotedClaim = Node.create<CitationOptions>({
  name: quotedClaim,
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => noHtml,
  addAttributes: () => citationAttributes,
  parseHTML: () => [{ tag: 'figure[data-quoted-claim]', getAttrs: attributesOf }],
  renderHTML: ({ node }) => ['figure', dataOf(quotedClaim, node.attrs)],
  addNodeView() {
    return ({ node }) => drawn('figure', node, this.options.htmlOf)
  },
})

/** A claim named within a line: "C-65", or with its source. */
export const MentionedClaim = Node.create<CitationOptions>({
  name: mentionedClaim,
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => noHtml,
  addAttributes: () => ({
    ...citationAttributes,
    withSource: { default: false, validate: 'boolean' },
  }),
  parseHTML: () => [{ tag: 'span[data-mentioned-claim]', getAttrs: attributesOf }],
  renderHTML: ({ node }) => ['span', dataOf(mentionedClaim, node.attrs)],
  addNodeView() {
    return ({ node }) => drawn('span', node, this.options.htmlOf)
  },
})

/** The node that cites: a quotation by itself, or a mention with its source. */
export function citationJson(citation: Citation, shown: 'quoted' | 'mentioned') {
  return shown === 'quoted'
    ? { type: quotedClaim, attrs: citation }
    : { type: mentionedClaim, attrs: { ...citation, withSource: true } }
}

function drawn(
  tag: 'figure' | 'span',
  node: NodeViewRendererProps['node'],
  htmlOf: CitationOptions['htmlOf'],
) {
  const dom = document.createElement(tag)
  const citation = citationOf({ type: node.type.name, attrs: node.attrs })
  dom.contentEditable = 'false'
  if (!citation) return { dom }
  dom.dataset[tag === 'figure' ? 'quotedClaim' : 'mentionedClaim'] = String(citation.claim)
  dom.innerHTML = htmlOf(
    citation,
    tag === 'figure' ? 'quoted' : 'mentioned',
    node.attrs.withSource === true,
  )
  return { dom }
}

function dataOf(name: string, { claim, key, withSource }: Record<string, unknown>) {
  const shown = name === quotedClaim ? 'data-quoted-claim' : 'data-mentioned-claim'
  return { [shown]: claim, 'data-key': key, ...(withSource === true && { 'data-source': '' }) }
}

/** Of a citation that was copied from a brief; no other element is one. */
function attributesOf(element: HTMLElement) {
  const { quotedClaim, mentionedClaim, key, source } = element.dataset
  const claim = Number(quotedClaim ?? mentionedClaim)
  if (!Number.isSafeInteger(claim) || claim < 1) return false
  return { claim, key: key ?? '', ...(mentionedClaim && { withSource: source !== undefined }) }
}
