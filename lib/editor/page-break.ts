import { Node } from '@tiptap/core'
import { isPageLabel, pageBreak } from '@/lib/documents/pages'

/**
 * Where a page of the source begins. It holds no text, so that no offset depends on it: its label is drawn by the
 * style sheet, and is neither selected nor copied.
 */
export const PageBreak = Node.create({
  name: pageBreak,
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({ label: { default: '', validate: requirePageLabel } }),
  parseHTML: () => [
    {
      tag: 'span[data-page-break]',
      getAttrs: (element) => {
        const label = element.dataset.pageBreak?.replace(/\s+/g, ' ').trim()
        return isPageLabel(label) && { label }
      },
    },
  ],
  renderHTML: ({ node }) => [
    'span',
    {
      role: 'separator',
      'aria-label': `Page ${node.attrs.label}`,
      'data-page-break': node.attrs.label,
    },
  ],
})

function requirePageLabel(label: unknown): void {
  if (!isPageLabel(label)) throw new RangeError('A page is called by a short line of text')
}
