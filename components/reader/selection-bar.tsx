'use client'
import { Highlighter, MessageSquareQuote, Plus, Tag } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { readerKeys } from '@/components/keyboard/key-bindings'
import { useShortcut } from '@/components/keyboard/use-key-map'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import type { MountedDocument } from '@/lib/editor/mount-document'
import type { TextRange } from '@/lib/text/text-range'
import { placeBar } from './place-bar'
import styles from './selection-bar.module.css'

export type SelectionActions = {
  highlight: () => void
  claim: () => void
  tag: () => void
  /** Adds the words to the claim in focus; null without one. */
  add: { label: string; run: () => void } | null
}

type SelectionBarProps = {
  document: MountedDocument
  selected: TextRange
  textSize: string
  actions: SelectionActions
}

/** What can be made of the selected words. It takes no focus, so the selection stays. */
export function SelectionBar({ document, selected, textSize, actions }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: lines move when the text changes its size
  useLayoutEffect(() => {
    if (bar.current) setPlace(placeBeside(document, selected, bar.current))
  }, [document, selected, textSize])

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Selected words"
      className={styles.bar}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      onPointerDown={(event) => event.preventDefault()}
      data-print="no"
    >
      <BarButton
        icon={<Highlighter size={16} aria-hidden />}
        action="highlight"
        onClick={actions.highlight}
      >
        Highlight
      </BarButton>
      <BarButton
        icon={<MessageSquareQuote size={16} aria-hidden />}
        action="claim"
        onClick={actions.claim}
      >
        Claim
      </BarButton>
      <BarButton icon={<Tag size={16} aria-hidden />} action="tag" onClick={actions.tag}>
        Tag
      </BarButton>
      {actions.add && (
        <BarButton icon={<Plus size={16} aria-hidden />} action="add" onClick={actions.add.run}>
          {actions.add.label}
        </BarButton>
      )}
    </div>
  )
}

type BarButtonProps = {
  icon: React.ReactNode
  action: (typeof readerKeys)[number]['action']
  onClick: () => void
  children: React.ReactNode
}

function BarButton({ icon, action, onClick, children }: BarButtonProps) {
  const { shortcut } = useShortcut(readerKeys, action)
  return (
    <Button variant="quiet" icon={icon} aria-keyshortcuts={shortcut} onClick={onClick}>
      {children}
      {shortcut !== undefined && (
        <span className={styles.key} aria-hidden="true">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </Button>
  )
}

/** Below the native handles on touch screens. */
const gaps = { fine: 8, coarse: 36 }

function placeBeside(document: MountedDocument, selected: TextRange, bar: HTMLElement) {
  const origin = document.element.getBoundingClientRect()
  const barBox = bar.getBoundingClientRect()
  const lines = document.rectsOf(selected).filter(({ width }) => width > 0)
  const isCoarse = window.matchMedia('(pointer: coarse)').matches
  const edge = 8
  const { left, top } = placeBar({
    lines,
    bar: { width: barBox.width, height: barBox.height },
    view: {
      top: 3 * 16,
      bottom: window.innerHeight - edge,
      left: Math.max(edge, origin.left - edge),
      right: Math.min(window.document.documentElement.clientWidth, origin.right + 2 * edge) - edge,
    },
    gap: isCoarse ? gaps.coarse : gaps.fine,
  })
  return { left: left - origin.left, top: top - origin.top }
}
