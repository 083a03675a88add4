'use client'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { FileField } from '@/components/ui/file-field'
import { Tabs } from '@/components/ui/tabs'
import { TextArea } from '@/components/ui/text-area'
import styles from './import.module.css'

export type SourceDraft = { way: 'paste' | 'file'; text: string; file: File | null }

type SourceFormProps = {
  draft: SourceDraft
  onDraft: (draft: SourceDraft) => void
  problem: string | null
  busy: boolean
  onPreview: () => void
}

/** Where the text comes from. */
export function SourceForm({ draft, onDraft, problem, busy, onPreview }: SourceFormProps) {
  return (
    <div className={styles.source}>
      <Tabs
        label="Where the text comes from"
        value={draft.way}
        onValueChange={(way) => onDraft({ ...draft, way })}
        tabs={[
          {
            value: 'paste',
            label: 'Paste text',
            panel: (
              <TextArea
                label="Text of the document"
                hint="An empty line starts a new paragraph."
                rows={14}
                value={draft.text}
                onChange={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
              />
            ),
          },
          {
            value: 'file',
            label: 'Upload a file',
            panel: (
              <FileField
                label="Document file"
                accept=".txt,.text,.md,.markdown,.html,.htm"
                file={draft.file}
                onFile={(file) => onDraft({ ...draft, file })}
              >
                Plain text (.txt), Markdown (.md) or a saved web page (.html), up to 10 MB. Word,
                PDF and EPUB come later.
              </FileField>
            ),
          },
        ]}
      />
      <div role="alert">{problem && <FieldError>{problem}</FieldError>}</div>
      <div>
        <Button variant="primary" busy={busy} onClick={onPreview}>
          Preview
        </Button>
      </div>
    </div>
  )
}
