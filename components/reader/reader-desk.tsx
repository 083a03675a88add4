'use client'
import { type ReactNode, useId, useRef } from 'react'
import type { ClaimActions } from '@/components/saving/claim-actions'
import { SaveState } from '@/components/saving/save-state'
import { classNames } from '@/components/ui/class-names'
import type { Reading } from '@/lib/comparison/reading'
import { canPaint } from '@/lib/editor/highlight-painter'
import { ClaimSlot } from './claim-slot'
import { MarginCards } from './margin-cards'
import { NarrowClaims } from './narrow-claims'
import { NoClaims } from './no-claims'
import { OffScreenJump } from './off-screen-jump'
import { OverlapMenu } from './overlap-menu'
import styles from './reader-desk.module.css'
import { ReaderTools } from './reader-tools'
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
  const { picking, hueOf } = reader
  return (
    <div className={styles.desk}>
      <div className={styles.column}>
        {head}
        <Trouble reader={reader} />
        <TextFrame reader={reader} text={text} html={html} claimsId={claimsId} />
      </div>
      <section id={claimsId} className={styles.margin} aria-label="Claims" data-print="no">
        {reader.isWide ? <Margin reader={reader} /> : <NarrowClaims reader={reader} />}
      </section>
      <OverlapMenu
        here={picking.here}
        hueOf={hueOf}
        onChoose={picking.choose}
        onClose={picking.close}
      />
    </div>
  )
}

function Margin({ reader }: { reader: Reader }) {
  const { reading, document, store, places, textSize, focus, editing, offScreen } = reader
  return (
    <>
      <div className={styles.tools}>
        <ReaderTools reader={reader} />
        <SaveState store={store} questions={reading.questions} tags={reading.tags} />
        <OffScreenJump side="above" hidden={offScreen} onJump={focus.goTo} />
      </div>
      {store.claims.length === 0 && (
        <div className={classNames(styles.cards, styles.empty)}>
          <NoClaims />
        </div>
      )}
      {document && store.claims.length > 0 && (
        <MarginCards
          document={document}
          claims={store.claims}
          places={places}
          textSize={textSize}
          focusedId={focus.focusedId}
          className={styles.cards}
          renderCard={(claim, density) => (
            <ClaimSlot reader={reader} claim={claim} look={density} />
          )}
        />
      )}
      {editing.editing === null && (
        <div className={styles.below}>
          <OffScreenJump side="below" hidden={offScreen} onJump={focus.goTo} />
        </div>
      )}
    </>
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
