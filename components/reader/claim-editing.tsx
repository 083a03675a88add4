'use client'
import { lazy, Suspense } from 'react'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { classNames } from '@/components/ui/class-names'
import { Spinner } from '@/components/ui/spinner'
import styles from './claim-editing.module.css'
import { claimName } from './describe-claim'
import type { Reader } from './use-reader'

// Reading needs no form: it comes when the first claim is opened.
const ClaimForm = lazy(async () => ({
  default: (await import('@/components/claim-form/claim-form')).ClaimForm,
}))

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
      <Suspense fallback={<Spinner label="Opening the form" />}>
        <ClaimForm
          claim={claim}
          text={reading.revision.text}
          questions={reading.questions}
          tags={reading.tags}
          speakers={reading.speakers}
          project={reading.project.slug}
          onChange={(fields) => store.changeClaim(claim.id, { fields })}
          onDone={editing.finish}
          onArchive={() => cardActions.archive(claim.id)}
          saveQuestion={actions.saveQuestion}
          saveTag={actions.saveTag}
          {...(start && { focus: start })}
        />
      </Suspense>
    </section>
  )
}
