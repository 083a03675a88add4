'use client'
import { ClaimFormOnDemand } from '@/components/claim-form/claim-form-on-demand'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { classNames } from '@/components/ui/class-names'
import styles from './claim-editing.module.css'
import { claimName } from './describe-claim'
import type { Reader } from './use-reader'

type ClaimEditingProps = { reader: Reader; claim: ReaderClaim; isFramed: boolean }

/** A claim in its form, where its card was. */
export function ClaimEditing({ reader, claim, isFramed }: ClaimEditingProps) {
  const { reading, actions, store, editing, cardActions } = reader
  const start = editing.editing?.start
  return (
    <section
      className={classNames(styles.editing, isFramed && styles.framed)}
      aria-label={`Edit ${claimName(claim)}`}
    >
      {isFramed && <h2 className={styles.name}>{claimName(claim)}</h2>}
      <ClaimFormOnDemand
        claim={claim}
        text={reading.revision.text}
        questions={reading.questions}
        tags={reading.tags}
        speakers={reading.speakers}
        project={reading.project.slug}
        onChange={(fields) => store.changeClaim(claim.id, { fields })}
        onDone={editing.finish}
        onArchive={() => cardActions.archive(claim.id)}
        onDiscard={() => cardActions.discard(claim.id)}
        saveQuestion={actions.saveQuestion}
        saveTag={actions.saveTag}
        {...(start && { focus: start })}
      />
    </section>
  )
}
