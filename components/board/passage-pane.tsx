'use client'
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { boardKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { useNavigate } from '@/components/shell/use-navigate'
import { IconButton } from '@/components/ui/icon-button'
import styles from './passage-pane.module.css'

type PassagePaneProps = {
  title: string
  claimNumber: number
  /** The board without the pane. */
  closeHref: string
  /** What stays in sight above the text. */
  head: ReactNode
  children: ReactNode
}

/**
 * The article beside the board, scrolled to the passage; on a phone a sheet from below. The board stays usable,
 * so this is no dialog: the focus comes in when it opens and goes back to the quote when it closes.
 */
export function PassagePane({ title, claimNumber, closeHref, head, children }: PassagePaneProps) {
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLElement>(null)
  const close = () => {
    navigate(closeHref, { scroll: false })
    quoteOf(claimNumber)?.focus()
  }
  useKeys(boardKeys, { close })

  useEffect(() => {
    const passage = body.current?.querySelector<HTMLElement>(
      `mark[data-passage-of="${claimNumber}"]`,
    )
    if (body.current && passage) scrollInside(body.current, passage)
    quoteOf(claimNumber)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    heading.current?.focus({ preventScroll: true })
  }, [claimNumber])

  return (
    <aside className={styles.pane} aria-labelledby="passage-title" data-print="no">
      <header className={styles.header}>
        <div className={styles.top}>
          <h2 id="passage-title" ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          <IconButton
            label="Close the passage"
            shortcut="Esc"
            size="s"
            icon={<X size={18} aria-hidden />}
            onClick={close}
          />
        </div>
        {head}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section ref={body} className={styles.body} aria-label="Text of the document" tabIndex={0}>
        {children}
      </section>
    </aside>
  )
}

/** Leaves the page where it is: scrollIntoView would move the board too. */
function scrollInside(region: HTMLElement, element: HTMLElement) {
  const distance = element.getBoundingClientRect().top - region.getBoundingClientRect().top
  region.scrollTop += distance - region.clientHeight / 3
}

function quoteOf(claimNumber: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-quote="${claimNumber}"]`)
}
