'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ClaimColumn, type ClaimSort, sortableColumns } from '@/lib/claims/claim-table'
import { columnLabels } from './claim-cells'
import styles from './claims-grid.module.css'
import { cellMark } from './use-table-focus'

type ColumnHeadsProps = {
  columns: readonly ClaimColumn[]
  sort: ClaimSort
  /** The column of the cell that Tab reaches, where it is one of these; the box is 0. */
  activeColumn: number | null
  ticked: 'none' | 'some' | 'all'
  onTickAll: () => void
  onSort: (sort: ClaimSort) => void
}

/** The heads of the columns: each sorts by its column, pressed once more the other way round. */
export function ColumnHeads(props: ColumnHeadsProps) {
  const { columns, sort, activeColumn, ticked, onTickAll, onSort } = props
  const cell = (column: number) => ({
    ...cellMark({ row: 0, column }),
    tabIndex: activeColumn === column ? 0 : -1,
  })
  return (
    <tr className={styles.row} aria-rowindex={1}>
      <th scope="col" className={styles.box} aria-colindex={1}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label="Select all that are shown"
            checked={ticked === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = ticked === 'some'
            }}
            onChange={onTickAll}
            {...cell(0)}
          />
        </label>
      </th>
      {columns.map((column, place) => {
        const sortable = sortableColumns.find((one) => one === column)
        const isSorted = sort.column === column
        return (
          <th
            key={column}
            scope="col"
            className={styles.cell}
            aria-colindex={place + 2}
            data-column={column}
            {...(isSorted && { 'aria-sort': sort.isDescending ? 'descending' : 'ascending' })}
            {...(!sortable && cell(place + 1))}
          >
            {sortable ? (
              <button
                type="button"
                className={styles.sort}
                onClick={() =>
                  onSort({ column: sortable, isDescending: isSorted && !sort.isDescending })
                }
                {...cell(place + 1)}
              >
                {columnLabels[column]}
                {isSorted && <SortMark isDescending={sort.isDescending} />}
              </button>
            ) : (
              columnLabels[column]
            )}
          </th>
        )
      })}
    </tr>
  )
}

function SortMark({ isDescending }: { isDescending: boolean }) {
  return isDescending ? <ArrowDown size={14} aria-hidden /> : <ArrowUp size={14} aria-hidden />
}
