'use client'
import { ChevronDown } from 'lucide-react'
import { memo } from 'react'
import type { Place } from '@/components/keyboard/place-after-key'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import styles from './coverage-table.module.css'
import { type CellView, type ColumnView, type RowView, recordsDiffer } from './coverage-view'
import { ProgressLink } from './progress-link'
import { StateMark } from './state-mark'

type CoverageRowProps = {
  row: RowView
  index: number
  columns: readonly ColumnView[]
  /** The column of the cell that Tab reaches, in the row that has it. */
  activeColumn: number | null
  openColumn: number | null
  /** Columns that are being saved, with spaces between: a text, so that rows without any stay as they are. */
  savingColumns: string
  onOpen: (place: Place) => void
}

/** A question and what each document does with it. Rows that nothing happens in are not drawn again. */
export const CoverageRow = memo(function CoverageRow(props: CoverageRowProps) {
  const { row, index, columns, activeColumn, openColumn, savingColumns, onOpen } = props
  const saving = savingColumns.split(' ')
  return (
    <tr>
      <th scope="row" className={styles.question}>
        <Link href={row.href} className={styles.text} dir="auto">
          {row.text}
        </Link>
        <span className={styles.facts}>
          <ProgressLink progress={row.progress} href={row.progressHref} of={row.text} />
        </span>
      </th>
      {row.cells.map((cell, column) => (
        <Cell
          key={cell.key}
          cell={cell}
          name={`${columns[column]?.name}: ${cell.words}. ${row.text}`}
          place={{ row: index, column }}
          isActive={column === activeColumn}
          isOpen={column === openColumn}
          isSaving={saving.includes(String(column))}
          onOpen={onOpen}
        />
      ))}
    </tr>
  )
})

type CellProps = {
  cell: CellView
  /** Begins with what the cell shows. */
  name: string
  place: Place
  isActive: boolean
  isOpen: boolean
  isSaving: boolean
  onOpen: (place: Place) => void
}

function Cell({ cell, name, place, isActive, isOpen, isSaving, onOpen }: CellProps) {
  const { state, words, readers, records, claims } = cell
  return (
    <td className={styles.cell} {...(!cell.isWanted && { 'data-off': true })}>
      <button
        type="button"
        className={styles.state}
        data-cell={`${place.row} ${place.column}`}
        data-state={state}
        tabIndex={isActive ? 0 : -1}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-busy={isSaving}
        onClick={() => onOpen(place)}
      >
        <StateMark state={state} />
        <span className={styles.words}>{words}</span>
        <ChevronDown size={14} aria-hidden className={styles.chevron} data-print="no" />
      </button>
      {(claims || readers || recordsDiffer(records)) && (
        <p className={styles.facts}>
          {claims && (
            <Link href={claims.href} tabIndex={isActive ? 0 : -1}>
              {counted(claims.count, 'claim')}
            </Link>
          )}
          {readers && <span>{readers}</span>}
          {recordsDiffer(records) && <Badge>Readers differ</Badge>}
        </p>
      )}
    </td>
  )
}
