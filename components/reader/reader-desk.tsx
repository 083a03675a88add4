'use client'
import { lazy, type ReactNode, Suspense, useId, useRef } from 'react'
import type { ClaimActions } from '@/components/saving/claim-actions'
import type { Reading } from '@/lib/comparison/reading'
import { canPaint } from '@/lib/editor/highlight-painter'
import { ReadMark } from './read-mark'
import styles from './reader-desk.module.css'
import { TextFrame } from './text-frame'
import { type Reader, useReader } from './use-reader'
import { useReaderKeys } from './use-reader-keys'

// The text can be read before any of these has arrived.
const Margin = lazy(async () => ({ default: (await import('./margin')).Margin }))
const NarrowClaims = lazy(async () => ({
  default: (await import('./narrow-claims')).NarrowClaims,
}))
const OverlapMenu = lazy(async () => ({ default: (await import('./overlap-menu')).OverlapMenu }))

type ReaderDeskProps = { reading: Reading; html: string; actions: ClaimActions; head: ReactNode }

/** The text with its claims: beside it where there is room, below it where there is none. */
export function ReaderDesk({ reading, html, actions, head }: ReaderDeskProps) {
  const text = useRef<HTMLDivElement>(null)
  const claimsId = useId()
  const reader = useReader(reading, actions, text)
  useReaderKeys(reader)
  const { picking, hueOf } = reader
  return (
    <div className={styles.desk}>
      <div className={styles.column}>
        {head}
        <ReadMark reading={reading} markRead={actions.markRead} onUndo={reader.store.undo} />
        <Trouble reader={reader} />
        <TextFrame reader={reader} text={text} html={html} claimsId={claimsId} />
      </div>
      <section id={claimsId} className={styles.margin} aria-label="Claims" data-print="no">
        {reader.status !== 'loading' && (
          <Suspense>
            {reader.isWide ? <Margin reader={reader} /> : <NarrowClaims reader={reader} />}
          </Suspense>
        )}
      </section>
      {reader.document && (
        <Suspense>
          <OverlapMenu
            here={picking.here}
            hueOf={hueOf}
            onChoose={picking.choose}
            onClose={picking.close}
          />
        </Suspense>
      )}
    </div>
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
