'use client'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { lineKeys } from '@/components/keyboard/key-bindings'
import { useListedKeys } from '@/components/keyboard/listed-keys'
import { boundTo } from '@/components/keyboard/use-keys'
import { useIsNarrow } from '@/components/ui/use-is-narrow'
import type { Concordance, ConcordanceLine } from '@/lib/search/concordance'
import styles from './concordance.module.css'
import { ConcordanceRow } from './concordance-row'
import { lineKey } from './line-key'
import { type DrawnLine, useLineWindow } from './use-line-window'

type ConcordanceListProps = {
  project: string
  concordance: Pick<Concordance, 'documents'>
  /** In the order in which they are shown. */
  lines: readonly ConcordanceLine[]
  /** Which are ticked, by key; null while lines are read and not chosen. */
  ticked: ReadonlySet<string> | null
  onTick: (index: number, extend: boolean) => void
}

/** In pixels; as in concordance.module.css. */
const heights = { wide: 36, narrow: 68 }

/**
 * The lines, thousands of which are drawn as one scrolls. Tab reaches one of them, and the arrow keys, Page Up and Page
 * Down, Home and End go on from there.
 */
export function ConcordanceList(props: ConcordanceListProps) {
  const height = useIsNarrow() ? heights.narrow : heights.wide
  return <LinesOfHeight key={height} height={height} {...props} />
}

function LinesOfHeight(props: ConcordanceListProps & { height: number }) {
  const { project, concordance, lines, ticked, onTick, height } = props
  const list = useRef<HTMLOListElement>(null)
  useListedKeys(lineKeys)
  const [wanted, setWanted] = useState(0)
  const active = Math.min(wanted, lines.length - 1)
  const {
    drawn,
    height: whole,
    page,
  } = useLineWindow(list, {
    ...{ count: lines.length, height, kept: active },
  })
  const { go } = useLineFocus(list, { active, drawn, onActive: setWanted })

  function onKeyDown(event: KeyboardEvent) {
    const action = boundTo(lineKeys, event.nativeEvent)?.action
    if (!action || (isExtending(action) && !ticked)) return
    event.preventDefault()
    const target = lineAfter(action, { active, page, last: lines.length - 1 })
    if (isExtending(action)) onTick(target, true)
    go(target)
  }

  return (
    <ol
      ref={list}
      className={styles.lines}
      aria-label="Lines"
      style={{ blockSize: whole }}
      onKeyDown={onKeyDown}
    >
      {drawn.map(({ index, top }) => {
        const line = lines[index]
        return (
          line && (
            <ConcordanceRow
              key={lineKey(concordance, line)}
              project={project}
              source={concordance.documents[line.document]}
              line={line}
              place={{ index, of: lines.length, top }}
              isActive={index === active}
              onFocus={() => setWanted(index)}
              tick={
                ticked && {
                  isTicked: ticked.has(lineKey(concordance, line)),
                  onTick: (extend) => onTick(index, extend),
                }
              }
            />
          )
        )
      })}
    </ol>
  )
}

type LineAction = (typeof lineKeys)[number]['action']

function isExtending(action: LineAction): boolean {
  return action === 'extend-down' || action === 'extend-up'
}

type Around = { active: number; page: number; last: number }

function lineAfter(action: LineAction, { active, page, last }: Around): number {
  const lines: Record<LineAction, number> = {
    next: active + 1,
    previous: active - 1,
    down: active + page,
    up: active - page,
    first: 0,
    last,
    'extend-down': active + 1,
    'extend-up': active - 1,
  }
  return Math.max(0, Math.min(lines[action], last))
}

type LineFocusProps = {
  active: number
  drawn: readonly DrawnLine[]
  onActive: (index: number) => void
}

/** Moves the focus to a line, which may have to be drawn first: to the same part of it that had the focus. */
function useLineFocus(
  list: RefObject<HTMLElement | null>,
  { active, drawn, onActive }: LineFocusProps,
) {
  const awaited = useRef<{ index: number; part: string } | null>(null)

  useEffect(() => {
    if (awaited.current === null || !drawn.some(({ index }) => index === awaited.current?.index))
      return
    const { index, part } = awaited.current
    const row = list.current?.querySelector<HTMLElement>(`[data-line="${index}"]`)
    const target = row?.querySelector<HTMLElement>(`[data-part="${part}"]`)
    if (!row || !target) return
    awaited.current = null
    target.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  })

  return {
    go: (index: number) => {
      const part = document.activeElement?.getAttribute('data-part') ?? 'words'
      awaited.current = { index, part }
      if (index === active) awaited.current = null
      else onActive(index)
    },
  }
}
