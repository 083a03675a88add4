'use client'
import { List } from 'lucide-react'
import { useState } from 'react'
import { GuidelinesButton } from '@/components/guidelines/guidelines-button'
import { KeyHelp } from '@/components/keyboard/key-help'
import { SaveState } from '@/components/saving/save-state'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import { Sheet } from '@/components/ui/sheet'
import type { ClaimContext } from './claim-context'
import { ClaimSlot } from './claim-slot'
import { claimName } from './describe-claim'
import styles from './narrow-claims.module.css'
import { NoClaims } from './no-claims'
import { OffScreenJump } from './off-screen-jump'
import { ReaderTools } from './reader-tools'
import { useClaimContext } from './use-claim-context'
import type { Reader } from './use-reader'

/** Where there is no margin: a bar at the foot of the screen, the list of claims and each card in sheets. */
export function NarrowClaims({ reader }: { reader: Reader }) {
  const [isListOpen, setIsListOpen] = useState(false)
  const { reading, store, focus, offScreen } = reader
  const context = useClaimContext(reader)
  const title = store.claims.length === 0 ? 'Claims' : counted(store.claims.length, 'claim')
  return (
    <>
      <nav className={styles.bar} aria-label="Claims" data-print="no">
        <Button size="s" icon={<List size={16} aria-hidden />} onClick={() => setIsListOpen(true)}>
          {title}
        </Button>
        <div className={styles.saving}>
          <SaveState store={store} questions={reading.questions} tags={reading.tags} />
        </div>
        <div className={styles.jumps}>
          <OffScreenJump side="above" hidden={offScreen} onJump={focus.goTo} isShort />
          <OffScreenJump side="below" hidden={offScreen} onJump={focus.goTo} isShort />
          <GuidelinesButton />
          <KeyHelp />
        </div>
      </nav>
      <Sheet title={title} open={isListOpen} onOpenChange={setIsListOpen}>
        <ClaimList reader={reader} context={context} onChosen={() => setIsListOpen(false)} />
      </Sheet>
      <CardSheet reader={reader} context={context} />
    </>
  )
}

type ClaimsProps = { reader: Reader; context: ClaimContext }

function ClaimList({ reader, context, onChosen }: ClaimsProps & { onChosen: () => void }) {
  const { store, focus, cardActions } = reader
  const choose = (id: string) => {
    onChosen()
    focus.goTo(id, { toCard: true })
  }
  return (
    <div className={styles.list}>
      <ReaderTools reader={reader} />
      {store.claims.length === 0 ? (
        <NoClaims />
      ) : (
        <ol className={styles.cards}>
          {store.claims.map((claim) => (
            <li key={claim.id}>
              <ClaimSlot
                reader={{ ...reader, cardActions: { ...cardActions, focus: choose } }}
                context={context}
                claim={claim}
                look="full"
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

/** The claim that was tapped. The text above it stays in use; its form takes the whole sheet. */
function CardSheet({ reader, context }: ClaimsProps) {
  const { focus, focused, editing } = reader
  const isEditing = editing.editing !== null
  return (
    <Sheet
      beside
      title={focused ? claimName(focused) : 'Claim'}
      open={focused !== null && (focus.isCardOpen || isEditing)}
      onOpenChange={(open) => {
        if (!open) focus.letGo()
      }}
    >
      {focused && <ClaimSlot reader={reader} context={context} claim={focused} look="alone" />}
    </Sheet>
  )
}
