'use client'
import type { Editor } from '@tiptap/react'
import { useRef, useState } from 'react'
import { DocumentText } from '@/components/document-text/document-text'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { useLoaded } from '@/components/ui/use-loaded'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { type EditorNode, editorNodeSchema } from '@/lib/documents/document'
import styles from './correction.module.css'
import type { KeptCorrection } from './kept-correction'
import type { AddRevision, PreviewRevision } from './revision-actions'
import { type RevisionBase, RevisionCheck } from './revision-check'
import { tidyContent } from './tidy-content'
import { useKeptCorrection } from './use-kept-correction'
import { useRevisionAdded } from './use-revision-added'

type CorrectTextDeskProps = {
  base: RevisionBase
  title: string
  content: EditorNode
  /** The text as lib/editor renders it, until the editor is there. */
  html: string
  actions: UndoSteps & { previewRevision: PreviewRevision; addRevision: AddRevision }
}

const loadEditor = () => import('./correction-editor')

/** Corrects the text of a document: first the words, then what that changes, then it is saved. */
export function CorrectTextDesk({
  base: stored,
  title,
  content,
  html,
  actions,
}: CorrectTextDeskProps) {
  const { module, status, retry } = useLoaded(loadEditor)
  const editor = useRef<Editor | null>(null)
  const [base, setBase] = useState(stored)
  const [checked, setChecked] = useState<EditorNode | null>(null)
  const [note, setNote] = useState('')
  const [resumed, setResumed] = useState<KeptCorrection | null>(null)
  const [isChanged, setIsChanged] = useState(false)
  const { keep, forget, isKept } = useKeptCorrection({
    documentId: stored.document.id,
    onResumed: takeUp,
  })
  const added = useRevisionAdded(stored, actions)

  function takeUp(kept: KeptCorrection) {
    setResumed(kept)
    setNote(kept.note)
    setIsChanged(true)
    // A text that was made from an older revision is refused when it is checked, with what is stored now.
    setBase((known) => ({ ...known, number: kept.number }))
    show(kept.content)
  }

  function show(text: EditorNode) {
    editor.current?.commands.setContent(text, { emitUpdate: false })
  }

  function contentNow(): EditorNode | null {
    return editor.current && tidyContent(editorNodeSchema.parse(editor.current.getJSON()))
  }

  function keepNow(next: { number?: number; note?: string } = {}) {
    keep(() => {
      const text = contentNow()
      return text && { number: base.number, note, ...next, content: text }
    })
  }

  function startAgain() {
    forget()
    setResumed(null)
    setIsChanged(false)
    setNote('')
    setBase(stored)
    show(content)
  }

  return (
    <div className={styles.desk}>
      <div className={styles.desk} hidden={checked !== null}>
        <div className={styles.tools}>
          <Button
            variant="primary"
            disabled={!module || !isChanged}
            onClick={() => setChecked(contentNow())}
          >
            What changes
          </Button>
          {isChanged && <Button onClick={startAgain}>Start again from the stored text</Button>}
          <p className={styles.soft} role="status">
            {keptWords({ isChanged, isKept })}
          </p>
        </div>
        {resumed && (
          <p className={styles.notice} role="note">
            This is the correction that you left here before. It was not saved.
          </p>
        )}
        {module ? (
          <module.CorrectionEditor
            content={resumed?.content ?? content}
            title={title}
            language={stored.document.language}
            onReady={(ready) => {
              editor.current = ready
            }}
            onChange={() => {
              setIsChanged(true)
              keepNow()
            }}
          />
        ) : (
          <>
            {status === 'failed' && (
              <div className={styles.tools} role="alert">
                <FieldError>
                  The server cannot be reached, so the text cannot be corrected now.
                </FieldError>
                <Button size="s" onClick={retry}>
                  Try again
                </Button>
              </div>
            )}
            <DocumentText html={html} language={stored.document.language} />
          </>
        )}
      </div>
      {checked && (
        <RevisionCheck
          base={base}
          newest={stored}
          content={checked}
          importMethod="correction"
          source={null}
          note={note}
          onNote={(next) => {
            setNote(next)
            keepNow({ note: next })
          }}
          previewRevision={actions.previewRevision}
          addRevision={actions.addRevision}
          onBack={() => setChecked(null)}
          onAdded={(number) => {
            forget()
            added(number)
          }}
          onRebase={(newest) => {
            setBase(newest)
            keepNow({ number: newest.number })
          }}
        />
      )}
    </div>
  )
}

function keptWords({ isChanged, isKept }: { isChanged: boolean; isKept: boolean }): string {
  if (!isChanged) return 'Nothing is changed yet.'
  return isKept
    ? 'Not saved yet. What you write is kept on this device.'
    : 'Not saved yet. Leave this page open: the text is not kept on this device.'
}
