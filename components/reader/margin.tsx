'use client'
import { SaveState } from '@/components/saving/save-state'
import { classNames } from '@/components/ui/class-names'
import { ClaimSlot } from './claim-slot'
import styles from './margin.module.css'
import { MarginCards } from './margin-cards'
import { NoClaims } from './no-claims'
import { OffScreenJump } from './off-screen-jump'
import { ReaderTools } from './reader-tools'
import { useClaimContext } from './use-claim-context'
import type { Reader } from './use-reader'

/** The claims beside their passages, with the tools above them. */
export function Margin({ reader }: { reader: Reader }) {
  const { reading, document, store, places, textSize, focus, offScreen } = reader
  const context = useClaimContext(reader)
  return (
    <>
      <div className={styles.tools}>
        <ReaderTools reader={reader} />
        <div className={styles.state}>
          <SaveState store={store} questions={reading.questions} tags={reading.tags} />
          <div className={styles.jumps}>
            <OffScreenJump side="above" hidden={offScreen} onJump={focus.goTo} />
            <OffScreenJump side="below" hidden={offScreen} onJump={focus.goTo} />
          </div>
        </div>
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
            <ClaimSlot reader={reader} context={context} claim={claim} look={density} />
          )}
        />
      )}
    </>
  )
}
