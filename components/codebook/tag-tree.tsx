'use client'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Badge } from '@/components/ui/badge'
import { classNames } from '@/components/ui/class-names'
import { hueAttributes } from '@/components/ui/hue'
import { HueMark } from '@/components/ui/hue-mark'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { TagMove, TagStep } from '@/lib/codebook/tags-after-move'
import styles from './tag-tree.module.css'
import { type TreeRow, treeKey } from './tree-rows'
import { type RowDrag, useTagDrag } from './use-tag-drag'

type TagTreeProps = {
  rows: readonly TreeRow[]
  /** The tag that is described beside the tree. */
  chosenId: string | null
  onChoose: (row: TreeRow) => void
  onOpen: (row: TreeRow, isOpen: boolean) => void
  onMove: (move: TagMove) => void
  onStep: (row: TreeRow, step: TagStep) => void
  /** The tag that Tab leads to. */
  activeId: string | null
  onActive: (row: TreeRow) => void
  /** The arrow keys lead to a line. */
  onGoTo: (row: TreeRow) => void
  /** A tag that takes the focus as soon as it is there: one that was just made. */
  focusId: string | null
}

const stepOfKey: Readonly<Record<string, TagStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
}

/** The tags as a tree: one can be reached with Tab, and the arrow keys go on from there. */
export function TagTree(props: TagTreeProps) {
  const { rows, chosenId, focusId, onChoose, onOpen, onMove, onStep, onActive, onGoTo } = props
  const tree = useRef<HTMLDivElement>(null)
  const active = rows.find(({ tag }) => tag.id === props.activeId) ?? rows[0]
  const focus = useFocusThatStays(tree, active?.tag.id)
  const isThere = rows.some(({ tag }) => tag.id === focusId)
  useEffect(() => {
    if (isThere && focusId !== null) lineOf(tree.current, focusId)?.focus()
  }, [isThere, focusId])
  const drag = useTagDrag(rows, { onMove, onOpen })

  function goTo(row: TreeRow) {
    onActive(row)
    lineOf(tree.current, row.tag.id)?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey, nativeEvent } = event
    if (!active || ctrlKey || metaKey || nativeEvent.isComposing) return
    const step = altKey ? stepOfKey[key] : undefined
    if (altKey && step === undefined) return
    if (step !== undefined) {
      event.preventDefault()
      return onStep(active, step)
    }
    if (key === 'Enter' || key === ' ') {
      event.preventDefault()
      return onChoose(active)
    }
    const meant = treeKey(rows, active, key)
    if (!meant) return
    event.preventDefault()
    if ('goTo' in meant) {
      goTo(meant.goTo)
      onGoTo(meant.goTo)
    }
    if ('open' in meant) onOpen(meant.open, true)
    if ('close' in meant) onOpen(meant.close, false)
  }

  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Tags"
      className={styles.tree}
      onKeyDown={onKeyDown}
      {...focus}
    >
      {rows.map((row) => (
        <Line
          key={row.tag.id}
          row={row}
          isChosen={row.tag.id === chosenId}
          isActive={row === active}
          drag={drag.of(row)}
          onChoose={() => {
            goTo(row)
            onChoose(row)
          }}
          onToggle={() => {
            goTo(row)
            onOpen(row, !row.isOpen)
          }}
          onFocus={() => row !== active && onActive(row)}
        />
      ))}
    </div>
  )
}

type LineProps = {
  row: TreeRow
  isChosen: boolean
  isActive: boolean
  drag: RowDrag
  onChoose: () => void
  onToggle: () => void
  onFocus: () => void
}

/** Deeper lines than this are indented like it. */
const deepestIndent = 7

function Line({ row, isChosen, isActive, drag, onChoose, onToggle, onFocus }: LineProps) {
  const { tag, depth, index, siblingCount, hue, hasBelow, isOpen } = row
  const { zone, isDragged, ...dragEvents } = drag
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all its lines
    <div
      role="treeitem"
      className={classNames(styles.line, isDragged && styles.dragged)}
      data-tag={tag.id}
      data-depth={Math.min(depth, deepestIndent)}
      {...(zone && { 'data-drop': zone })}
      aria-level={depth + 1}
      aria-posinset={index + 1}
      aria-setsize={siblingCount}
      aria-selected={isChosen}
      {...(hasBelow && { 'aria-expanded': isOpen })}
      tabIndex={isActive ? 0 : -1}
      onClick={onChoose}
      onFocus={onFocus}
      {...dragEvents}
    >
      {/* The arrow keys do the same. */}
      <span
        className={styles.toggle}
        aria-hidden
        onClick={(event) => {
          if (!hasBelow) return
          event.stopPropagation()
          onToggle()
        }}
      >
        {hasBelow && (isOpen ? <ChevronDown size={16} /> : <ChevronRight size={16} />)}
      </span>
      <span className={styles.mark} {...(hue !== null && hueAttributes(hue))}>
        {hue !== null && <HueMark index={hue} />}
      </span>
      <span className={styles.name} dir="auto">
        {tag.name}
      </span>{' '}
      {tag.archivedAt !== null && (
        <Badge>{tag.mergedIntoId === null ? 'archived' : 'merged'}</Badge>
      )}{' '}
      <Counts count={row.count} />
    </div>
  )
}

function Counts({ count: { own, withBelow } }: Pick<TreeRow, 'count'>) {
  return (
    <span className={styles.count}>
      {own}
      <VisuallyHidden>{own === 1 ? ' claim' : ' claims'}</VisuallyHidden>
      {withBelow !== own && (
        <>
          {` · ${withBelow}`}
          <VisuallyHidden> with what is below it</VisuallyHidden>
        </>
      )}
    </span>
  )
}

function lineOf(tree: HTMLElement | null, id: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-tag="${CSS.escape(id)}"]`) ?? null
}

/** A line that moves to another place is taken out for a moment, and must not lose the focus by that. */
function useFocusThatStays(tree: { current: HTMLElement | null }, id: string | undefined) {
  const hadFocus = useRef(false)
  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body
    if (isLost && id !== undefined) lineOf(tree.current, id)?.focus()
  })
  return {
    onFocus: () => {
      hadFocus.current = true
    },
    onBlur: ({ relatedTarget }: { relatedTarget: EventTarget | null }) => {
      if (relatedTarget !== null) hadFocus.current = false
    },
  }
}
