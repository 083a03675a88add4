'use client'
import type { Ref } from 'react'
import { type KeyboardEvent, type MouseEvent, useEffect, useImperativeHandle, useRef } from 'react'
import { type Place, placeAfterKey } from '@/components/keyboard/place-after-key'
import { useNavigate } from '@/components/shell/use-navigate'
import type { ClaimColumn, ClaimSort } from '@/lib/claims/claim-table'
import { ClaimRow } from './claim-row'
import styles from './claims-grid.module.css'
import { ColumnHeads } from './column-heads'
import type { RowView } from './row-view'
import { useIsTable } from './use-is-table'
import { useRowWindow } from './use-row-window'
import { placeOf, useTableFocus } from './use-table-focus'

/** What the page asks of the grid. */
export type GridHandle = {
  scrollToRow: (index: number) => void
  /** The row whose cell Tab reaches. */
  activeRow: () => RowView | null
}

type ClaimsGridProps = {
  ref?: Ref<GridHandle>
  columns: readonly ClaimColumn[]
  sort: ClaimSort
  count: number
  rowAt: (index: number) => RowView | null
  selected: ReadonlySet<string>
  ticked: 'none' | 'some' | 'all'
  onTick: (index: number, isRange: boolean) => void
  /** Selects from one row to another, as Shift with an arrow key does. */
  onExtend: (from: number, to: number) => void
  onTickShown: () => void
  /** Selects all rows that have come; once more, all that match. */
  onSelectAll: () => void
  onSort: (sort: ClaimSort) => void
  /** Called as one scrolls: rows up to here are in sight or nearly so, and the first in sight. */
  onReach: (lastNear: number, first: number) => void
}

/**
 * The claims as a grid with one stop of the Tab key; where there is no room for a table its rows are cards. Only the
 * rows in sight are in the page.
 */
export function ClaimsGrid(props: ClaimsGridProps) {
  const { ref, columns, count, rowAt, selected, onReach } = props
  const isTable = useIsTable()
  const frame = useRef<HTMLElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const size = { firstRow: isTable ? 0 : 1, rows: count, columns: isTable ? columns.length + 1 : 2 }
  const focus = useTableFocus(table, size)
  const { active } = focus
  const kept = active.row > 0 && active.row <= count ? active.row - 1 : null
  const shown = useRowWindow({ count, frame, body, isTable, kept })

  const { lastNear, first } = shown
  useEffect(() => {
    onReach(lastNear, first)
  }, [onReach, lastNear, first])
  useImperativeHandle(ref, () => ({
    scrollToRow: shown.scrollTo,
    activeRow: () => (active.row > 0 ? rowAt(active.row - 1) : null),
  }))

  const openRow = useOpenRow(rowAt)
  const onKeyDown = (event: KeyboardEvent) =>
    answerKey(event, { ...props, active, moveTo: focus.moveTo, pageSize: shown.pageSize, openRow })

  return (
    <section ref={frame} className={styles.frame} aria-label="Claims" tabIndex={-1}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern of the ARIA practices, on a table
        role="grid"
        className={styles.table}
        aria-label="Claims"
        aria-multiselectable="true"
        aria-rowcount={count + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
        onMouseDown={keepFromSelectingText}
        onClick={(event) => answerClick(event, { openRow, onTick: props.onTick })}
      >
        <thead className={styles.heads}>
          <ColumnHeads
            columns={columns}
            sort={props.sort}
            activeColumn={active.row === 0 ? active.column : null}
            ticked={props.ticked}
            onTickAll={props.onTickShown}
            onSort={props.onSort}
          />
        </thead>
        <tbody
          ref={body}
          className={styles.rows}
          {...(shown.tail > 0 && { style: { paddingBlockEnd: shown.tail } })}
        >
          {shown.drawn.map(({ index, gap }) => {
            const row = rowAt(index)
            return (
              <ClaimRow
                key={index}
                index={index}
                gap={gap}
                row={row}
                columns={columns}
                isSelected={row !== null && selected.has(row.id)}
                activeColumn={active.row === index + 1 ? active.column : null}
                measure={shown.measure}
                onTick={props.onTick}
              />
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

type OpenRow = (index: number, inNewTab: boolean) => void

function useOpenRow(rowAt: ClaimsGridProps['rowAt']): OpenRow {
  const navigate = useNavigate()
  return (index, inNewTab) => {
    const href = rowAt(index)?.href
    if (!href) return
    if (inNewTab) window.open(href, '_blank', 'noopener')
    else navigate(href)
  }
}

type KeyContext = Pick<ClaimsGridProps, 'count' | 'onTick' | 'onExtend' | 'onSelectAll'> & {
  active: Place
  moveTo: (place: Place) => void
  pageSize: number
  openRow: OpenRow
}

function answerKey(event: KeyboardEvent, context: KeyContext) {
  if (event.nativeEvent.isComposing || placeOf(event.target) === null) return
  const act = actionOfKey(event, context)
  if (!act) return
  event.preventDefault()
  act()
}

/** What a key does in the grid; null where it is left to the browser and to the page. */
function actionOfKey(event: KeyboardEvent, context: KeyContext): (() => void) | null {
  const { active, moveTo, onTick, onExtend, onSelectAll, openRow, count } = context
  const { key, shiftKey } = event
  const isMod = event.ctrlKey || event.metaKey
  const index = active.row - 1
  if (isMod && key.toLowerCase() === 'a' && !shiftKey) return onSelectAll
  const place = shiftKey ? null : (placeAfterKey(active, event) ?? pageAway(event, context))
  if (place) return () => moveTo(place)
  if (index < 0 || isMod || event.altKey) return null
  const step = shiftKey ? steps[key] : undefined
  if (step !== undefined) {
    const to = Math.max(0, Math.min(index + step, count - 1))
    return () => {
      onExtend(index, to)
      moveTo({ row: to + 1, column: active.column })
    }
  }
  // Boxes and links keep the keys that are their own.
  if (key === ' ' && !isBox(event.target)) return () => onTick(index, shiftKey)
  if (key === 'Enter' && !isLink(event.target)) return () => openRow(index, false)
  return null
}

const steps: Record<string, number | undefined> = { ArrowUp: -1, ArrowDown: 1 }

function pageAway({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, context: KeyContext) {
  if (ctrlKey || metaKey || altKey) return null
  const { active, pageSize } = context
  const step = key === 'PageDown' ? pageSize : key === 'PageUp' ? -pageSize : 0
  return step === 0 ? null : { row: active.row + step, column: active.column }
}

function isBox(target: EventTarget): boolean {
  return target instanceof HTMLInputElement
}

function isLink(target: EventTarget): boolean {
  return target instanceof HTMLAnchorElement || target instanceof HTMLButtonElement
}

/** Shift with a click selects rows, not the words between them. */
function keepFromSelectingText(event: MouseEvent) {
  if (event.shiftKey) event.preventDefault()
}

type ClickContext = { openRow: OpenRow; onTick: ClaimsGridProps['onTick'] }

/** A click on a row opens its claim, with Shift it selects. Words that were marked with the mouse open nothing. */
function answerClick(event: MouseEvent, { openRow, onTick }: ClickContext) {
  if (!(event.target instanceof Element) || event.target.closest('a, button, label')) return
  const row = event.target.closest<HTMLElement>('[data-index]')
  if (!row || window.getSelection()?.isCollapsed === false) return
  const index = Number(row.dataset.index)
  if (event.shiftKey) onTick(index, true)
  else openRow(index, event.ctrlKey || event.metaKey)
}
