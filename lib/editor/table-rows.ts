import type { CommandProps } from '@tiptap/core'
import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'

type Given = Pick<CommandProps, 'state' | 'tr' | 'dispatch'>

/** Adds an empty row below the one with the cursor, which goes there. */
export function addRowBelow({ state, tr, dispatch }: Given): boolean {
  const found = rowAt(state)
  const { tableCell, paragraph } = state.schema.nodes
  if (!found || !tableCell || !paragraph) return false
  const cells = Array.from({ length: Math.max(found.row.childCount, 1) }, () =>
    tableCell.create(null, paragraph.create()),
  )
  const end = found.position + found.row.nodeSize
  if (dispatch) {
    tr.insert(end, found.row.type.create(null, Fragment.from(cells)))
    // Into the row, its first cell and the paragraph there.
    tr.setSelection(TextSelection.create(tr.doc, end + 3))
  }
  return true
}

/** Removes the row with the cursor, and the table with its last one. */
export function removeRow({ state, tr, dispatch }: Given): boolean {
  const found = rowAt(state)
  if (!found) return false
  const isLast = found.table.childCount === 1
  const start = isLast ? found.tablePosition : found.position
  if (dispatch) tr.delete(start, start + (isLast ? found.table : found.row).nodeSize)
  return true
}

type FoundRow = { row: Node; position: number; table: Node; tablePosition: number }

function rowAt({ selection: { $from } }: Given['state']): FoundRow | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const row = $from.node(depth)
    if (row.type.name !== 'tableRow') continue
    return {
      row,
      position: $from.before(depth),
      table: $from.node(depth - 1),
      tablePosition: $from.before(depth - 1),
    }
  }
  return null
}
