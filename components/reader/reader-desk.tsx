'use client'
import { type ReactNode, useId, useRef } from 'react'
import { inHandOnPage, subjectOfClaim } from '@/components/guidelines/guidelines-subject'
import type { ClaimActions } from '@/components/saving/claim-actions'
import { Button } from '@/components/ui/button'
import { useLoaded } from '@/components/ui/use-loaded'
import type { Reading } from '@/lib/comparison/reading'
import { canPaint } from '@/lib/editor/highlight-painter'
import { ReadMark } from './read-mark'
import styles from './reader-desk.module.css'
import { TextFrame } from './text-frame'
import { type Reader, useReader } from './use-reader'
import { useReaderKeys } from './use-reader-keys'

type ReaderDeskProps = { reading: Reading; html: string; actions: ClaimActions; head: ReactNode }

/** The text with its claims: beside it where there is room, below it where there is none. */
export function ReaderDesk({ reading, html, actions, head }: ReaderDeskProps) {
  const text = useRef<HTMLDivElement>(null)
  const claimsId = useId()
  const reader = useReader(reading, actions, text)
  useReaderKeys(reader)
  return (
    <div className={styles.desk} {...inHandOnPage(subjectOfClaim(reader.focused))}>
      <div className={styles.column}>
        {head}
        <ReadMark reading={reading} markRead={actions.markRead} onUndo={reader.store.undo} />
        <Trouble reader={reader} />
        <TextFrame reader={reader} text={text} html={html} claimsId={claimsId} />
      </div>
      <section id={claimsId} className={styles.margin} aria-label="Claims" data-print="no">
        {reader.status !== 'loading' &&
          (reader.isWide ? <MarginLater reader={reader} /> : <NarrowClaimsLater reader={reader} />)}
      </section>
      {reader.document && <OverlapsLater reader={reader} />}
    </div>
  )
}

// The text can be read before any of these has arrived. Suspense would hold them back for longer than they take.
const loadMargin = () => import('./margin')
const loadNarrowClaims = () => import('./narrow-claims')
const loadOverlapMenu = () => import('./overlap-menu')

function MarginLater({ reader }: { reader: Reader }) {
  const { module, status, retry } = useLoaded(loadMargin)
  if (module) return <module.Margin reader={reader} />
  return status === 'failed' && <NotLoaded onRetry={retry} />
}

function NarrowClaimsLater({ reader }: { reader: Reader }) {
  const { module, status, retry } = useLoaded(loadNarrowClaims)
  if (module) return <module.NarrowClaims reader={reader} />
  return status === 'failed' && <NotLoaded onRetry={retry} />
}

function NotLoaded({ onRetry }: { onRetry: () => void }) {
  return (
    <div className={styles.trouble} role="alert">
      <p>The server cannot be reached, so the claims cannot be shown now.</p>
      <Button size="s" onClick={onRetry}>
        Try again
      </Button>
    </div>
  )
}

function OverlapsLater({ reader: { picking, hueOf } }: { reader: Reader }) {
  const { module } = useLoaded(loadOverlapMenu)
  return (
    module && (
      <module.OverlapMenu
        here={picking.here}
        hueOf={hueOf}
        onChoose={picking.choose}
        onClose={picking.close}
      />
    )
  )
}

/** What keeps the claims from being shown in the text. */
function Trouble({ reader: { status } }: { reader: Reader }) {
  const words =
    status === 'failed'
      ? 'The highlights could not be loaded: load the page again to see them in the text.'
      : status === 'mounted' && !canPaint()
        ? 'This browser cannot draw highlights over a text: the claims are listed beside it all the same.'
        : null
  return words && <p className={styles.trouble}>{words}</p>
}
