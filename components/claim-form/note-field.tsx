'use client'
import { lazy, Suspense, useId } from 'react'
import styles from './claim-form.module.css'
import type { NoteEditorProps } from './note-editor'
import { step } from './steps'

const NoteEditor = lazy(() => import('./note-editor'))

/** A note with its few kinds of formatting. The editor comes after the form, whose other fields do not wait. */
export function NoteField(props: Omit<NoteEditorProps, 'labelId'>) {
  const labelId = useId()
  return (
    <div className={styles.note} data-part="note" {...step}>
      <p id={labelId} className={styles.legend}>
        Note
      </p>
      <Suspense fallback={<div className={styles.noteToCome} />}>
        <NoteEditor {...props} labelId={labelId} />
      </Suspense>
    </div>
  )
}
