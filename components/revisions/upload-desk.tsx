'use client'
import { useCallback, useState } from 'react'
import { type ChoiceHistory, choiceAsFound } from '@/components/import/block-choice'
import type { TypedSource } from '@/components/import/import-store'
import { describeState } from '@/components/import/incoming-words'
import { PageDrop } from '@/components/import/page-drop'
import { PreviewText } from '@/components/import/preview-text'
import { SourceChoice } from '@/components/import/source-choice'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Spinner } from '@/components/ui/spinner'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import type { EditorNode } from '@/lib/documents/document'
import type { SourcePreview } from '@/lib/documents/import/source-preview'
import { contentOfBlocks } from '@/lib/documents/pages'
import styles from './correction.module.css'
import type { AddRevision, PreviewRevision } from './revision-actions'
import { type RevisionBase, RevisionCheck } from './revision-check'
import { useRevisionAdded } from './use-revision-added'
import { useSourceReading } from './use-source-reading'

type UploadDeskProps = {
  base: RevisionBase
  /** Whether the server fetches pages of the web. */
  takesAddresses: boolean
  actions: UndoSteps & { previewRevision: PreviewRevision; addRevision: AddRevision }
}

/** A source that was read, and what a person keeps of it. */
type Reading = { name: string; preview: SourcePreview; choice: ChoiceHistory }

const nothingTyped: TypedSource = { text: '', pasted: null, address: '' }

/** A new version of a document: first a source, then what is kept of it, then what that changes. Going back loses nothing. */
export function UploadDesk({ base: newest, takesAddresses, actions }: UploadDeskProps) {
  const [typed, setTyped] = useState(nothingTyped)
  const [reading, setReading] = useState<Reading | null>(null)
  const [checked, setChecked] = useState<EditorNode | null>(null)
  const [base, setBase] = useState(newest)
  const [note, setNote] = useState('')
  const added = useRevisionAdded(newest, actions)
  const source = useSourceReading(newest.project, (name, preview) =>
    setReading({ name, preview, choice: historyOf(preview) }),
  )
  const onChoice = useCallback(
    (change: (history: ChoiceHistory) => ChoiceHistory) =>
      setReading((known) => known && { ...known, choice: change(known.choice) }),
    [],
  )

  function check({ preview, choice }: Reading) {
    const blocks = preview.blocks.map((block, index) => ({
      ...block,
      isKept: choice.now.kept[index] ?? block.isKept,
    }))
    setChecked(contentOfBlocks(blocks))
  }

  if (reading && checked) {
    return (
      <RevisionCheck
        base={base}
        newest={newest}
        content={checked}
        importMethod={reading.preview.method}
        source={reading.preview.source}
        note={note}
        onNote={setNote}
        previewRevision={actions.previewRevision}
        addRevision={actions.addRevision}
        onBack={() => setChecked(null)}
        onAdded={added}
        onRebase={setBase}
      />
    )
  }
  if (reading) {
    return (
      <div className={styles.desk}>
        <div className={styles.tools}>
          <Button onClick={() => setReading(null)}>Choose another source</Button>
          <Button variant="primary" onClick={() => check(reading)}>
            What changes
          </Button>
          <p className={styles.soft}>
            <bdi>{reading.name}</bdi>
          </p>
        </div>
        {reading.preview.notes.length > 0 && (
          <ul className={styles.soft} aria-label="Notes on the reading">
            {reading.preview.notes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <section aria-label="Preview of the text">
          <PreviewText
            blocks={reading.preview.blocks}
            language={base.document.language}
            choice={reading.choice}
            onChoice={onChoice}
          />
        </section>
      </div>
    )
  }
  return (
    <div className={styles.desk}>
      <PageDrop onDropped={({ files: [file] }) => file && source.readFile(file)} />
      {source.progress ? (
        <div className={styles.tools}>
          <p className={styles.tools} role="status">
            <Spinner />{' '}
            {describeState({ name: source.progress.name, state: source.progress.state })}
          </p>
          <Button size="s" onClick={source.cancel}>
            Cancel
          </Button>
        </div>
      ) : (
        <SourceChoice
          typed={typed}
          takesAddresses={takesAddresses}
          takesSeveral={false}
          onFiles={([file]) => file && source.readFile(file)}
          onType={(change) => setTyped((known) => ({ ...known, ...change }))}
          onTyped={(kind) => source.readTyped(kind, typed)}
        />
      )}
      <div role="alert">{source.problem && <FieldError>{source.problem}</FieldError>}</div>
    </div>
  )
}

function historyOf({ blocks }: SourcePreview): ChoiceHistory {
  return { now: choiceAsFound(blocks), past: [], future: [] }
}
