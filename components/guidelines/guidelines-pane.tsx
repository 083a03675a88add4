'use client'
import { X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { type Place, rememberPlace } from '@/components/commands/remember-place'
import { paneKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { useIsWide } from '@/components/reader/use-is-wide'
import { IconButton } from '@/components/ui/icon-button'
import { Sheet } from '@/components/ui/sheet'
import { GuidelinesContent } from './guidelines-content'
import styles from './guidelines-pane.module.css'
import { closeGuidelines, type GuidelinesOpening } from './guidelines-state'

type GuidelinesPaneProps = { project: string; opening: GuidelinesOpening }

/** The guidelines beside the work where there is room, and in a sheet below it where there is none. */
export function GuidelinesPane(props: GuidelinesPaneProps) {
  const isWide = useIsWide()
  if (!isWide) return <SheetPane {...props} />
  return props.opening.isOpen && <BesidePane {...props} />
}

/**
 * The page makes room, and stays in use: what is selected and what is typed there are left alone. The keyboard comes
 * in, and goes back where it was.
 */
function BesidePane({ project, opening }: GuidelinesPaneProps) {
  const pane = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useKeys(paneKeys, { close: closeGuidelines }, { heardBy: 'pane' })
  useRoomBeside()
  useKeyboardInside(pane, heading, opening.count)
  return (
    <aside
      ref={pane}
      tabIndex={-1}
      className={styles.pane}
      aria-labelledby="guidelines-title"
      data-print="no"
      data-keeps-selection=""
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        closeGuidelines()
      }}
    >
      <header className={styles.header}>
        <h2 id="guidelines-title" ref={heading} tabIndex={-1} className={styles.title}>
          Guidelines
        </h2>
        <IconButton
          label="Close the guidelines"
          shortcut="Esc"
          size="s"
          icon={<X size={18} aria-hidden />}
          onClick={closeGuidelines}
        />
      </header>
      <div className={styles.body}>
        <GuidelinesContent project={project} opening={opening} />
      </div>
    </aside>
  )
}

function SheetPane({ project, opening }: GuidelinesPaneProps) {
  return (
    <Sheet
      beside
      title="Guidelines"
      open={opening.isOpen}
      onOpenChange={(open) => {
        if (!open) closeGuidelines()
      }}
    >
      <div data-keeps-selection="">
        <GuidelinesContent project={project} opening={opening} />
      </div>
    </Sheet>
  )
}

/** The style of the whole page knows: everything on it gets narrower by the pane. */
function useRoomBeside() {
  useEffect(() => {
    document.documentElement.dataset.beside = 'guidelines'
    return () => {
      delete document.documentElement.dataset.beside
    }
  }, [])
}

function useKeyboardInside(
  pane: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  count: number,
) {
  const place = useRef<Place | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the keyboard comes in again
  useEffect(() => {
    if (!pane.current?.contains(document.activeElement)) place.current = rememberPlace()
    heading.current?.focus({ preventScroll: true })
  }, [pane, heading, count])
  useEffect(() => {
    const element = pane.current
    return () => {
      // Whoever works on the page by now keeps the keyboard there.
      const isInside = element?.contains(document.activeElement) ?? false
      const isNowhere = document.activeElement === document.body
      if (isInside || isNowhere) place.current?.restore()
    }
  }, [pane])
}
