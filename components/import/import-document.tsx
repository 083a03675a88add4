'use client'
import { useState } from 'react'
import { ask, refused } from '@/components/asking/ask'
import type { ImportMethod } from '@/lib/documents/document'
import { PreviewForm } from './preview-form'
import { type SourceDraft, SourceForm } from './source-form'
import { readingOfFile } from './source-kind'
import type { CreateDocument, PreviewSource, Source, SourcePreview } from './source-preview'

type ImportDocumentProps = {
  /** The slug of the project. */
  project: string
  previewSource: PreviewSource
  createDocument: CreateDocument
}

type Reading = { preview: SourcePreview; method: ImportMethod }

/** First a source, then its preview with what is known of it. Going back loses nothing. */
export function ImportDocument({ project, previewSource, createDocument }: ImportDocumentProps) {
  const [draft, setDraft] = useState<SourceDraft>({ way: 'paste', text: '', file: null })
  const [reading, setReading] = useState<Reading | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function preview() {
    if (busy) return
    setProblem(null)
    setBusy(true)
    const source = await sourceOf(draft)
    const answer = 'refusal' in source ? refused(source.refusal) : await ask(previewSource(source))
    setBusy(false)
    if (!answer.ok) setProblem(answer.message)
    else if ('method' in source) setReading({ preview: answer.value, method: source.method })
  }

  if (!reading) {
    return (
      <SourceForm
        draft={draft}
        onDraft={setDraft}
        problem={problem}
        busy={busy}
        onPreview={preview}
      />
    )
  }
  return (
    <PreviewForm
      project={project}
      preview={reading.preview}
      method={reading.method}
      busy={busy}
      problem={problem}
      onBack={() => setReading(null)}
      createDocument={createDocument}
    />
  )
}

async function sourceOf(draft: SourceDraft): Promise<Source | { refusal: string }> {
  if (draft.way === 'paste') {
    if (draft.text.trim() === '') return { refusal: 'Paste the text of the document first.' }
    const bytes = new TextEncoder().encode(draft.text)
    return { method: 'paste', bytes, fileName: '' }
  }
  if (!draft.file) return { refusal: 'Choose a file first.' }
  const reading = readingOfFile(draft.file)
  if ('refusal' in reading) return reading
  const bytes = new Uint8Array(await draft.file.arrayBuffer())
  return { method: reading.method, bytes, fileName: draft.file.name }
}
