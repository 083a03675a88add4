'use client'
import { type MouseEvent, memo } from 'react'
import { Link } from '@/components/ui/link'
import type { ClaimColumn } from '@/lib/claims/claim-table'
import { claimCell, columnLabels } from './claim-cells'
import styles from './claims-grid.module.css'
import type { RowView } from './row-view'
import type { DrawnRow } from './use-row-window'
import { cellMark } from './use-table-focus'

export type ClaimRowProps = DrawnRow & {
  /** Null while it has not come yet. */
  row: RowView | null
  columns: readonly ClaimColumn[]
  isSelected: boolean
  /** The column of the cell that Tab reaches, in the row that has it; the box is 0. */
  activeColumn: number | null
  measure: (element: HTMLTableRowElement | null) => void
  onTick: (index: number, isRange: boolean) => void
}

/** A claim. Rows that nothing happens in are not drawn again while one scrolls. */
export const ClaimRow = memo(function ClaimRow(props: ClaimRowProps) {
  const { index, gap, row, columns, isSelected, activeColumn, measure, onTick } = props
  const cell = (column: number) => ({
    ...cellMark({ row: index + 1, column }),
    tabIndex: activeColumn === column ? 0 : -1,
  })
  return (
    <tr
      ref={measure}
      className={styles.row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={row === null}
      data-index={index}
      {...(gap > 0 && { style: { marginBlockStart: gap } })}
    >
      <td className={styles.box} aria-colindex={1} {...(row === null && cell(0))}>
        {row && (
          <label className={styles.tick}>
            <input
              type="checkbox"
              aria-label={`Select C-${row.number}`}
              checked={isSelected}
              onChange={({ nativeEvent }) => onTick(index, hasShift(nativeEvent))}
              {...cell(0)}
            />
          </label>
        )}
      </td>
      {columns.map((column, place) => (
        <td
          key={column}
          className={styles.cell}
          aria-colindex={place + 2}
          data-column={column}
          data-label={columnLabels[column]}
          {...((row === null || column !== 'number') && cell(place + 1))}
        >
          {row === null ? (
            place === 0 && <span className={styles.coming}>Loading …</span>
          ) : column === 'number' ? (
            <Link href={row.href} className={styles.number} {...cell(place + 1)}>
              {claimCell(column, row)}
            </Link>
          ) : (
            claimCell(column, row)
          )}
        </td>
      ))}
    </tr>
  )
})

/** A box that is ticked by keyboard is clicked as well, with the keys that were held. */
function hasShift(event: Event | MouseEvent): boolean {
  return 'shiftKey' in event && event.shiftKey === true
}
