'use client'
import { SaveState } from '@/components/saving/save-state'
import { classNames } from '@/components/ui/class-names'
import { ClaimSlot } from './claim-slot'
import styles from './margin.module.css'
import { MarginCards } from './margin-cards'
import { NoClaims } from './no-claims'
import { OffScreenJump } from './off-screen-jump'
import { ReaderTools } from './reader-tools'
import type { Reader } from './use-reader'

/** The claims beside their passages, with the tools above them. */
export function Margin({ reader }: { reader: Reader }) {
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
