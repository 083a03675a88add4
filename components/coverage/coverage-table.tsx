'use client'
import { Check } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useAnnotator } from '@/components/annotator/annotator-context'
import { coverageKeys } from '@/components/keyboard/key-bindings'
import { type Place, placeAfterKey } from '@/components/keyboard/place-after-key'
import { cellAt, useGridFocus } from '@/components/keyboard/use-grid-focus'
import { useShortcut } from '@/components/keyboard/use-key-map'
import { boundTo } from '@/components/keyboard/use-keys'
import { Link } from '@/components/ui/link'
import { Menu, MenuGroup, MenuItem } from '@/components/ui/menu'
import type { CoverageState } from '@/lib/questions/question'
import { coverageChoices } from './coverage-choices'
import { CoverageRow } from './coverage-row'
import styles from './coverage-table.module.css'
import type { CellView, ColumnView, CoverageView } from './coverage-view'
import { MarkRest, type MarkSilent } from './mark-rest'
import { ProgressLink } from './progress-link'
import { type SetCoverage, useSetCoverage } from './use-set-coverage'

type CoverageTableProps = {
  view: CoverageView
  setCoverage: SetCoverage
  markSilent: MarkSilent
  undo: () => void
}

/**
 * Questions in rows, documents in columns. A cell is set with a menu or by a key; the arrow keys go from cell to
 * cell. The first column and the heads stay in sight.
 */
export function CoverageTable({ view, setCoverage, markSilent, undo }: CoverageTableProps) {
  const { rows, columns, project } = view
  const table = useRef<HTMLTableElement>(null)
  const focus = useGridFocus(table, { rows: rows.length, columns: columns.length })
  const [menuAt, setMenuAt] = useState<Place | null>(null)
  const { save, isSaving } = useSetCoverage(project, setCoverage)

  const set = ({ row, column }: Place, state: CoverageState) => {
    const [asked, read] = [rows[row], columns[column]]
    if (!asked || !read) return
    const { questionId } = asked
    const { documentId, name } = read
    void save({ documentId, questionId, documentName: name }, state)
  }

  function onKeyDown(event: KeyboardEvent) {
    const isOnCell = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined
    if (!isOnCell || event.nativeEvent.isComposing) return
    const place = placeAfterKey(focus.active, event)
    const state = place ? null : stateOfKey(event)
    if (!place && !state) return
    event.preventDefault()
    if (place) focus.moveTo(place)
    if (state) set(focus.active, state)
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={styles.frame} aria-label="Coverage" tabIndex={0}>
      <table
        ref={table}
        className={styles.table}
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        <caption className={styles.caption}>
          What each document does with each question. Questions in rows, documents by date in
          columns.
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Questions
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.documentId} {...{ project, column, markSilent, undo }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <CoverageRow
              key={row.questionId}
              row={row}
              index={index}
              columns={columns}
              activeColumn={focus.active.row === index ? focus.active.column : null}
              openColumn={menuAt?.row === index ? menuAt.column : null}
              savingColumns={columns
                .map(({ documentId, name }, column) =>
                  isSaving({ documentId, questionId: row.questionId, documentName: name })
                    ? column
                    : '',
                )
                .join(' ')}
              onOpen={setMenuAt}
            />
          ))}
        </tbody>
      </table>
      <CellMenu
        cell={menuAt && (rows[menuAt.row]?.cells[menuAt.column] ?? null)}
        label={menuAt ? `${columns[menuAt.column]?.name}: ${rows[menuAt.row]?.text}` : ''}
        anchor={() => menuAt && cellAt(table.current, menuAt)}
        onChoose={(state) => menuAt && set(menuAt, state)}
        onClose={() => setMenuAt(null)}
      />
    </section>
  )
}

function ColumnHead({
  project,
  column,
  markSilent,
  undo,
}: Omit<CoverageTableProps, 'view' | 'setCoverage'> & { project: string; column: ColumnView }) {
  return (
    <th scope="col" className={styles.document}>
      <Link href={column.href} className={styles.name} title={column.title} dir="auto">
        {column.name}
      </Link>
      <span className={styles.facts}>{column.published}</span>
      <span className={styles.facts}>
        <ProgressLink progress={column.progress} href={column.progressHref} of={column.name} />
      </span>
      {column.notChecked.length > 0 && <MarkRest {...{ project, column, markSilent, undo }} />}
    </th>
  )
}

type CellMenuProps = {
  cell: CellView | null
  label: string
  anchor: () => HTMLElement | null
  onChoose: (state: CoverageState) => void
  onClose: () => void
}

/** What the person says of the cell; above it what others and they have said so far. */
function CellMenu({ cell, label, anchor, onChoose, onClose }: CellMenuProps) {
  const annotator = useAnnotator()
  const shortcuts: Record<CoverageState, { shortcut?: string }> = {
    silent: useShortcut(coverageKeys, 'silent'),
    'raises-only': useShortcut(coverageKeys, 'raises-only'),
    'takes-position': useShortcut(coverageKeys, 'takes-position'),
    'not-checked': useShortcut(coverageKeys, 'not-checked'),
  }
  const own = cell?.records.find(({ by }) => by === annotator)?.state ?? 'not-checked'
  return (
    <Menu
      label={label}
      open={cell !== null}
      onOpenChange={(open) => !open && onClose()}
      anchor={anchor}
      finalFocus={() => anchor() ?? true}
    >
      {cell?.records.map(({ by, words, note }) => (
        <MenuGroup key={by} label={note === '' ? words : `${words}. ${note}`}>
          {null}
        </MenuGroup>
      ))}
      {coverageChoices.map(({ state, label: choice }) => (
        <MenuItem
          key={state}
          icon={state === own && <Check size={16} aria-hidden />}
          {...shortcuts[state]}
          onSelect={() => onChoose(state)}
        >
          {choice}
        </MenuItem>
      ))}
    </Menu>
  )
}

function stateOfKey({ nativeEvent }: KeyboardEvent): CoverageState | null {
  const binding = boundTo(coverageKeys, nativeEvent)
  return coverageChoices.find(({ state }) => state === binding?.action)?.state ?? null
}
