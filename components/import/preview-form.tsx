'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { DocumentText } from '@/components/document-text/document-text'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { useFocusInvalid } from '@/components/ui/use-focus-invalid'
import { documentPath } from '@/lib/addresses'
import type { ImportMethod } from '@/lib/documents/document'
import styles from './import.module.css'
import { KeptAndDropped } from './kept-and-dropped'
import {
  draftOfMetadata,
  type MetadataDraft,
  type MetadataProblems,
  problemsLeft,
  readMetadataDraft,
} from './metadata-draft'
import { MetadataFields } from './metadata-fields'
import type { CreateDocument, SourcePreview } from './source-preview'

type PreviewFormProps = {
  project: string
  preview: SourcePreview
  method: ImportMethod
  busy: boolean
  problem: string | null
  onBack: () => void
  createDocument: CreateDocument
}

/** The document as it will read, beside what is known of it. */
export function PreviewForm({
  project,
  preview,
  method,
  busy,
  problem,
  onBack,
  createDocument,
}: PreviewFormProps) {
  const router = useRouter()
  const [ids] = useState(() => ({ batchId: uuidv7(), documentId: uuidv7() }))
  const [draft, setDraft] = useState(() => draftOfMetadata(preview.metadata))
  const [checked, setChecked] = useState<{ draft: MetadataDraft; problems: MetadataProblems }>({
    draft,
    problems: {},
  })
  const [refusal, setRefusal] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const form = useFocusInvalid(checked)

  async function submit(event: FormEvent) {
    event.preventDefault()
    const read = readMetadataDraft(draft)
    setChecked({ draft, problems: 'problems' in read ? read.problems : {} })
    setRefusal(null)
    if ('problems' in read || saving || busy) return
    setSaving(true)
    const { metadata } = read
    const { content } = preview
    const answer = await ask(
      createDocument({ ...ids, project, metadata, content, importMethod: method }),
    )
    if (answer.ok) return router.push(documentPath(project, answer.value.slug))
    setSaving(false)
    setRefusal(answer.message)
  }

  return (
    <form ref={form} className={styles.preview} onSubmit={submit} noValidate>
      <section className={styles.reading} aria-label="Preview of the text">
        <KeptAndDropped {...preview} />
        <div role="alert">{problem && <FieldError>{problem}</FieldError>}</div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a phone, and has to be reachable by keyboard */}
        <section className={styles.text} aria-label="Text of the document" tabIndex={0}>
          <DocumentText
            {...(styles.blocks && { className: styles.blocks })}
            html={preview.html}
            language={draft.language}
          />
        </section>
      </section>
      <section className={styles.known} aria-label="What is known of the document">
        <MetadataFields
          draft={draft}
          problems={problemsLeft(checked.problems, checked.draft, draft)}
          onDraft={setDraft}
        />
        <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
        <div className={styles.actions}>
          <Button onClick={onBack}>Back to the source</Button>
          <Button type="submit" variant="primary" busy={saving}>
            Add the document
          </Button>
        </div>
      </section>
    </form>
  )
}
