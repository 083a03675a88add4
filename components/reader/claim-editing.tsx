'use client'
import { lazy, Suspense } from 'react'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { Spinner } from '@/components/ui/spinner'
import styles from './claim-editing.module.css'
import { claimName, quoteStart } from './describe-claim'
import type { Reader } from './use-reader'

// Reading needs no form: it comes when the first claim is opened.
const ClaimForm = lazy(async () => ({
  default: (await import('@/components/claim-form/claim-form')).ClaimForm,
}))

type ClaimEditingProps = { reader: Reader; claim: ReaderClaim }

/** A claim in its form, where its card was. */
export function ClaimEditing({ reader, claim }: ClaimEditingProps) {
  const { reading, actions, store, editing, cardActions } = reader
  const start = editing.editing?.start
  return (
    <section className={styles.editing} aria-label={`Edit ${claimName(claim)}`}>
      <header className={styles.head}>
        <span className={styles.name}>{claimName(claim)}</span>
        <q className={styles.quote} dir="auto">
          {quoteStart(claim)}
        </q>
      </header>
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
