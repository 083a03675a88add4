'use client'
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { useRefresh } from '@/components/shell/refresh-context'
import { Section } from '@/components/shell/section'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { Spinner } from '@/components/ui/spinner'
import { TextArea } from '@/components/ui/text-area'
import { claimPath, revisionsPath } from '@/lib/addresses'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { diffRows } from '@/lib/documents/diff-rows'
import type { EditorNode, ImportMethod, RevisionSource } from '@/lib/documents/document'
import { foldRows } from '@/lib/documents/fold-rows'
import type { Answer } from '@/lib/errors'
import { countChanges } from './change-counts'
import styles from './correction.module.css'
import { DiffKeys } from './diff-keys'
import { diffPage } from './diff-page'
import { DiffView } from './diff-view'
import { readNewestNumber } from './newest-number'
import { OutcomeLists, outcomeId } from './outcome-lists'
import { OutcomeReport } from './outcome-report'
import { countOutcomes } from './outcome-words'
import type { AddRevision, PreviewRevision, RevisionPreview } from './revision-actions'
import { changeWords } from './revision-words'
import { touchedClaims } from './touched-claims'

/** The document that gets a new text, and the revision that the text is compared with. */
export type RevisionBase = {
  project: string
  document: { id: string; slug: string; language: string }
  number: number
  text: string
}

type RevisionCheckProps = {
  base: RevisionBase
  /** The newest revision that this page knows; read anew where the server knows a newer one. */
  newest: RevisionBase
  content: EditorNode
  importMethod: ImportMethod
  source: RevisionSource | null
  note: string
  onNote: (note: string) => void
  previewRevision: PreviewRevision
  addRevision: AddRevision
  /** Back to the text, with everything as it was. */
  onBack: () => void
  onAdded: (number: number) => void
  /** Somebody added a text meanwhile, and this one is to be compared with that from now on. */
  onRebase: (newest: RevisionBase) => void
}

type State =
  | { kind: 'asking' }
  | { kind: 'shown'; preview: RevisionPreview }
  | { kind: 'refused'; message: string; canTryAgain: boolean }
  | { kind: 'conflict'; message: string; newestNumber: number }

const addedMeanwhile =
  'Somebody else gave this document a new text meanwhile. Yours is kept here: compare it with the new one, then save it.'

/** What a new text would change and what would become of the claims, before anything is stored. */
export function RevisionCheck(props: RevisionCheckProps) {
  const { base, content, importMethod, source, note, previewRevision, addRevision } = props
  const [state, setState] = useState<State>({ kind: 'asking' })
  const [isSaving, setIsSaving] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const { project, document, number } = base
  const documentId = document.id

  /** The page is read anew, so that the newer text is here to be compared with. */
  function meetNewer(newestNumber: number, message: string) {
    setState({ kind: 'conflict', message, newestNumber })
    refresh()
  }

  function refuse({ kind, message, current }: Extract<Answer<unknown>, { ok: false }>) {
    const newestNumber = kind === 'conflict' ? readNewestNumber(current) : null
    if (newestNumber !== null) meetNewer(newestNumber, message)
    // What is wrong with the text itself is wrong the next time too.
    else setState({ kind: 'refused', message, canTryAgain: kind !== 'invalid-input' })
  }

  // Asked once for each text: a page that is read anew hands out its actions anew.
  const preview = useEffectEvent(async (signal: AbortSignal) => {
    setState({ kind: 'asking' })
    const answer = await ask(previewRevision({ project, documentId, content }))
    if (signal.aborted) return
    if (!answer.ok) return refuse(answer)
    const { newestNumber } = answer.value
    if (newestNumber === number) setState({ kind: 'shown', preview: answer.value })
    else meetNewer(newestNumber, addedMeanwhile)
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is compared, and each new try
  useEffect(() => {
    const leaving = new AbortController()
    void preview(leaving.signal)
    return () => leaving.abort()
  }, [content, number, attempt])

  async function save() {
    setIsSaving(true)
    const text = {
      project,
      documentId,
      expectedNumber: number,
      content,
      importMethod,
      source,
      note,
    }
    const answer = await ask(addRevision({ ...text, batchId: batchIdOf(text) }))
    setIsSaving(false)
    if (answer.ok) props.onAdded(answer.value.number)
    else refuse(answer)
  }

  return (
    <div className={styles.desk}>
      <div className={styles.tools}>
        <Button onClick={props.onBack}>Back to the text</Button>
        {state.kind === 'shown' && (
          <Button variant="primary" busy={isSaving} onClick={save}>
            Save as revision {number + 1}
          </Button>
        )}
      </div>
      <div role="status">
        {state.kind === 'asking' && (
          <p className={styles.tools}>
            <Spinner /> Comparing the texts and looking for every claim …
          </p>
        )}
      </div>
      {state.kind === 'refused' && (
        <div role="alert" className={styles.notice}>
          <FieldError>{state.message}</FieldError>
          {state.canTryAgain && (
            <Button size="s" onClick={() => setAttempt((count) => count + 1)}>
              Try again
            </Button>
          )}
        </div>
      )}
      {state.kind === 'conflict' && (
        <Conflict number={state.newestNumber} newest={props.newest} onRebase={props.onRebase}>
          {state.message}
        </Conflict>
      )}
      {state.kind === 'shown' && (
        <>
          <TextArea
            label="What was changed and why"
            hint="Shown in the list of revisions. It may stay empty."
            className={styles.note ?? ''}
            rows={2}
            maxLength={2000}
            value={note}
            onChange={(event) => props.onNote(event.currentTarget.value)}
          />
          <Shown base={base} content={content} preview={state.preview} />
        </>
      )}
    </div>
  )
}

type ConflictProps = {
  number: number
  newest: RevisionBase
  onRebase: (newest: RevisionBase) => void
  children: ReactNode
}

/** Somebody else added a text since: nothing is lost, and the person chooses what to do with theirs. */
function Conflict({ number, newest, onRebase, children }: ConflictProps) {
  return (
    <div role="alert" className={styles.notice}>
      <p>{children}</p>
      <p>
        <Link href={revisionsPath(newest.project, newest.document.slug)} target="_blank">
          See what is stored now
        </Link>
      </p>
      <Button size="s" busy={newest.number < number} onClick={() => onRebase(newest)}>
        Compare mine with revision {number}
      </Button>
    </div>
  )
}

type ShownProps = { base: RevisionBase; content: EditorNode; preview: RevisionPreview }

function Shown({ base, content, preview }: ShownProps) {
  const { project, document, text: oldText } = base
  const [pagesShown, setPagesShown] = useState(1)
  const { newText, rows, parts, touched, claims } = useMemo(() => {
    const newText = canonicalTextOf(content)
    const rows = diffRows(oldText, newText, preview.changes)
    const claims = preview.claims.map((claim) => ({
      ...claim,
      href: claimPath(project, document.slug, claim.number),
    }))
    return { newText, rows, claims, parts: foldRows(rows), touched: touchedClaims(rows, claims) }
  }, [content, oldText, preview, project, document.slug])
  const page = diffPage(rows, parts, pagesShown)
  const isMore = page.page < page.pageCount
  return (
    <>
      <Section title="Claims">
        <OutcomeReport
          counts={countOutcomes(claims)}
          hrefOf={(outcome) => `#${outcomeId(outcome)}`}
        />
        <OutcomeLists claims={claims} />
      </Section>
      <Section
        title="Text"
        actions={
          <div className={styles.tools}>
            <DiffKeys />
          </div>
        }
      >
        <p className={styles.soft}>
          {newText === oldText
            ? 'The words are the same; only the formatting differs.'
            : changeWords(countChanges(rows))}
        </p>
        <DiffView
          oldText={oldText}
          newText={newText}
          rows={rows}
          parts={page.parts}
          touched={touched}
          language={document.language}
        />
        {(isMore || page.page > 1) && (
          <div className={styles.tools}>
            <p className={styles.soft}>
              Changes {page.first} to {page.last}
            </p>
            {page.page > 1 && (
              <Button size="s" onClick={() => setPagesShown(page.page - 1)}>
                Those before
              </Button>
            )}
            {isMore && (
              <Button size="s" onClick={() => setPagesShown(page.page + 1)}>
                The next ones
              </Button>
            )}
          </div>
        )}
      </Section>
    </>
  )
}
