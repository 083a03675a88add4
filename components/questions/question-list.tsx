'use client'
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  EllipsisVertical,
  GripVertical,
} from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { questionListKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useKeys } from '@/components/keyboard/use-keys'
import { counted } from '@/components/ui/counted'
import { IconButton } from '@/components/ui/icon-button'
import { Link } from '@/components/ui/link'
import { Menu, MenuItem } from '@/components/ui/menu'
import { type Drop, useDragInList } from '@/components/ui/use-drag-in-list'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import {
  isSameOrder,
  type LineStep,
  lineMoved,
  lineStepped,
  type QuestionLine,
} from '@/lib/questions/question-order'
import styles from './question-list.module.css'
import type { CountLink, QuestionRow, QuestionsView } from './questions-view'
import { type OrderQuestions, useQuestionOrder } from './use-question-order'

type QuestionListProps = {
  view: QuestionsView
  orderQuestions: OrderQuestions
  undo: () => void
  /** The button that adds a question, and the same by key. */
  add: ReactNode
  onNew: () => void
}

const stepOfKey: Record<string, LineStep> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/**
 * The questions in their order, each indented below the one that it is a part of. Lines are moved by their handles, with
 * the arrow keys on a handle, with Alt and the arrow keys anywhere on a line, and with the menu of a line.
 */
export function QuestionList({ view, orderQuestions, undo, add, onNew }: QuestionListProps) {
  const { project, rows } = view
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const { lines, move } = useQuestionOrder(project, view, { orderQuestions, undo })
  const { drop, handleOf } = useDragInList(list, (dropped) =>
    moveTo(afterDrop(lines, dropped), dropped.id, false),
  )

  function moveTo(next: readonly QuestionLine[], id: string, isByKey: boolean) {
    const isMoved = !isSameOrder(next, lines)
    setSaid(isMoved ? placeWords(next, rows, id) : 'It cannot go further that way.')
    if (isMoved) move(next, { isByKey })
  }

  function step(id: string, way: LineStep) {
    moveTo(lineStepped(lines, id, way), id, true)
    // The line is drawn in another place; what had the focus in it keeps it.
    const focused = document.activeElement
    requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus())
  }

  const stepFocused = (way: LineStep) => {
    const id = focusedLine()
    if (id !== null) step(id, way)
  }

  useKeys(questionListKeys, {
    next: () => focusLine(list.current, 1),
    previous: () => focusLine(list.current, -1),
    up: () => stepFocused('up'),
    down: () => stepFocused('down'),
    in: () => stepFocused('in'),
    out: () => stepFocused('out'),
    new: onNew,
  })

  return (
    <div>
      <div className={styles.bar} data-print="no">
        {add}
        <KeyHelp />
      </div>
      <ol ref={list} className={styles.list} data-dragging={drop !== null}>
        {lines.map((line, index) => {
          const row = rows[line.id]
          if (!row) return null
          return (
            <li
              key={line.id}
              className={styles.line}
              data-line={line.id}
              data-depth={line.depth}
              {...dropMark(lines, drop, index)}
            >
              <button
                type="button"
                className={styles.handle}
                aria-label={`Move: ${row.text}`}
                aria-describedby="how-to-move"
                onKeyDown={(event) => {
                  const way = stepOfKey[event.key]
                  if (!way || isModified(event)) return
                  event.preventDefault()
                  step(line.id, way)
                }}
                {...handleOf(line.id)}
              >
                <GripVertical size={18} aria-hidden />
              </button>
              <LineText row={row} />
              <LineMenu row={row} onStep={(way) => step(line.id, way)} />
            </li>
          )
        })}
      </ol>
      <p id="how-to-move" hidden>
        The arrow keys move it up, down, below the question above it and out again.
      </p>
      <VisuallyHidden>
        <span aria-live="polite">{said}</span>
      </VisuallyHidden>
    </div>
  )
}

function LineText({ row }: { row: QuestionRow }) {
  return (
    <div className={styles.text}>
      <h2 className={styles.question}>
        <Link href={row.href} dir="auto" data-question>
          {row.text}
        </Link>
      </h2>
      <p className={styles.facts}>
        <Link href={row.href}>{counted(row.positions, 'position')}</Link>
        <Count of={row.claims} singular="claim" />
        <Count of={row.documents} singular="document" />
        <Count of={row.pairs} singular="pair" />
        {row.open.count > 0 && (
          <Link href={row.open.href}>
            <strong>{row.open.count.toLocaleString('en')} to judge</strong>
          </Link>
        )}
        <Link href={row.boardHref}>Board</Link>
      </p>
    </div>
  )
}

/** What is none is no link: it leads to nothing. */
export function Count({ of: { count, href }, singular }: { of: CountLink; singular: string }) {
  const words = counted(count, singular)
  return count === 0 ? <span>{words}</span> : <Link href={href}>{words}</Link>
}

function LineMenu({ row, onStep }: { row: QuestionRow; onStep: (step: LineStep) => void }) {
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          label="Move"
          aria-label={`Ways to move: ${row.text}`}
          icon={<EllipsisVertical size={18} aria-hidden />}
        />
      }
    >
      <MenuItem icon={<ArrowUp size={16} aria-hidden />} onSelect={() => onStep('up')}>
        Move up
      </MenuItem>
      <MenuItem icon={<ArrowDown size={16} aria-hidden />} onSelect={() => onStep('down')}>
        Move down
      </MenuItem>
      <MenuItem icon={<ArrowRight size={16} aria-hidden />} onSelect={() => onStep('in')}>
        Make it a part of the one above
      </MenuItem>
      <MenuItem icon={<ArrowLeft size={16} aria-hidden />} onSelect={() => onStep('out')}>
        Make it a part no longer
      </MenuItem>
    </Menu>
  )
}

function afterDrop(lines: readonly QuestionLine[], { id, before, inwards }: Drop): QuestionLine[] {
  const depth = lines.find((line) => line.id === id)?.depth ?? 0
  return lineMoved(lines, id, { before, depth: depth + inwards })
}

/** Marks the line before which the dragged one would be put, and how far in. */
function dropMark(lines: readonly QuestionLine[], drop: Drop | null, index: number) {
  if (!drop) return {}
  const depth = afterDrop(lines, drop).find(({ id }) => id === drop.id)?.depth ?? 0
  const isDragged = lines[index]?.id === drop.id
  const isBefore = drop.before === index
  const isAfter = drop.before === lines.length && index === lines.length - 1
  return {
    ...(isDragged && { 'data-dragged': true }),
    ...((isBefore || isAfter) && {
      'data-drop': isBefore ? 'before' : 'after',
      'data-drop-depth': depth,
    }),
  }
}

function placeWords(
  lines: readonly QuestionLine[],
  rows: QuestionsView['rows'],
  id: string,
): string {
  const at = lines.findIndex((line) => line.id === id)
  const depth = lines[at]?.depth ?? 0
  const parent = lines.slice(0, at).findLast((line) => line.depth < depth)
  const place = `Now ${at + 1} of ${lines.length}`
  return parent ? `${place}, a part of: ${rows[parent.id]?.text}` : place
}

function isModified({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey
}

function focusedLine(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-line]')?.dataset.line ?? null
}

/** Goes on to the next or the previous question. */
function focusLine(list: HTMLElement | null, by: 1 | -1) {
  const links = [...(list?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
  const line = document.activeElement?.closest('[data-line]')
  const current = links.findIndex((link) => line?.contains(link))
  const next = current === -1 && by === -1 ? links.length - 1 : current + by
  links[next]?.focus()
}
