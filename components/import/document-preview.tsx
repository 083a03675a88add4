'use client'
import { ArrowLeft } from 'lucide-react'
import { type FormEvent, useCallback, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { useFocusInvalid } from '@/components/ui/use-focus-invalid'
import type { ChoiceHistory } from './block-choice'
import styles from './document-preview.module.css'
import { DuplicateNotice } from './duplicate-notice'
import { describeFinding } from './finding-words'
import type { DocumentDraft } from './incoming'
import { type MetadataDraft, problemsLeft } from './metadata-draft'
import { MetadataFields } from './metadata-fields'
import { PreviewText } from './preview-text'

type DocumentPreviewProps = {
  project: string
  /** What the source is called. */
  name: string
  draft: DocumentDraft
  isAdding: boolean
  onChange: (change: (draft: DocumentDraft) => DocumentDraft) => void
  onBack: () => void
  onAdd: () => void
}

/** A document before it is one: as it will read, beside what is known of it. */
export function DocumentPreview(props: DocumentPreviewProps) {
  const { project, name, draft, isAdding, onChange, onBack, onAdd } = props
  const { preview, metadata, choice, checked, refusal } = draft
  const form = useFocusInvalid(checked)
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever opened it, or added the one before, goes on here.
  useEffect(() => heading.current?.focus(), [])
  const onChoice = useCallback(
    (change: (history: ChoiceHistory) => ChoiceHistory) =>
      onChange((before) => ({ ...before, choice: change(before.choice) })),
    [onChange],
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isAdding) onAdd()
  }

  return (
    <form ref={form} className={styles.preview} onSubmit={submit} noValidate>
      <header className={styles.head}>
        <Button
          variant="quiet"
          size="s"
          icon={<ArrowLeft size={16} aria-hidden />}
          onClick={onBack}
        >
          Back to the sources
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.name}>
          <bdi>{name}</bdi>
        </h2>
      </header>
      <DuplicateNotice project={project} duplicates={preview.duplicates} />
      <section className={styles.reading} aria-label="Preview of the text">
        {preview.notes.length > 0 && (
          <ul className={styles.notes} aria-label="Notes on the reading">
            {preview.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <PreviewText
          blocks={preview.blocks}
          language={metadata.language}
          choice={choice}
          onChoice={onChoice}
        />
      </section>
      <section className={styles.known} aria-label="What is known of the document">
        <p className={styles.found}>{describeFinding(preview)}</p>
        <MetadataFields
          draft={metadata}
          problems={problemsLeft(checked.problems, checked.metadata, metadata)}
          onDraft={(next: MetadataDraft) => onChange((before) => ({ ...before, metadata: next }))}
        />
        <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={isAdding}>
            {preview.duplicates.length > 0 ? 'Add it anyway' : 'Add the document'}
          </Button>
        </div>
      </section>
    </form>
  )
}
