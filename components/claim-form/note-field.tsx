'use client'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { useLoaded } from '@/components/ui/use-loaded'
import styles from './claim-form.module.css'
import type { NoteEditorProps } from './note-editor'
import { step } from './steps'

const loadEditor = () => import('./note-editor')

// Asked for before somebody opens a note, so that it is there when the server is not.
if (typeof window !== 'undefined') void loadEditor().catch(() => null)

/** A note with its few kinds of formatting. The editor comes after the form, whose other fields do not wait. */
export function NoteField(props: Omit<NoteEditorProps, 'labelId'>) {
  const labelId = useId()
  const { module, status, retry } = useLoaded(loadEditor)
  return (
    <div className={styles.note} data-part="note" {...step}>
      <p id={labelId} className={styles.legend}>
        Note
      </p>
      {status === 'failed' && (
        <div className={styles.problem} role="alert">
          <FieldError>The server cannot be reached, so notes cannot be written now.</FieldError>
          <Button size="s" onClick={retry}>
            Try again
          </Button>
        </div>
      )}
      {status === 'loading' && <div className={styles.noteToCome} />}
      {module && <module.NoteEditor {...props} labelId={labelId} />}
    </div>
  )
}
