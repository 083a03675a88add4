import { Node } from '@tiptap/core'

const cellAttributes = {
  colspan: { default: 1, parseHTML: spanOf('colspan'), validate: 'number' },
  rowspan: { default: 1, parseHTML: spanOf('rowspan'), validate: 'number' },
}

/** HTML's own limits are 1,000 columns and 65,534 rows; the smaller one is enough for both. */
const largestSpan = 1000

function spanOf(name: 'colspan' | 'rowspan') {
  return (element: HTMLElement) => {
    const span = Number(element.getAttribute(name))
    return Number.isInteger(span) && span > 1 ? Math.min(span, largestSpan) : 1
  }
}

// Tables are read, not edited: the commands and views of prosemirror-tables would only weigh on the page.
const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
})

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
})

const TableCell = Node.create({
  name: 'tableCell',
  content: 'block+',
  isolating: true,
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'block+',
  isolating: true,
  addAttributes: () => cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
})

/** The nodes of a table in a document. */
export const tableNodes = [Table, TableRow, TableCell, TableHeader]
