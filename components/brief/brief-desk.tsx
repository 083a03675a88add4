'use client'
import { Archive, ArchiveRestore, Pencil } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useAnnotator } from '@/components/annotator/annotator-context'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { useToast } from '@/components/ui/toast'
import { useLoaded } from '@/components/ui/use-loaded'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import type { SaveBrief, SetBriefArchived } from './brief-actions'
import styles from './brief-desk.module.css'
import { BriefText } from './brief-text'
import type { BriefView } from './brief-view'
import { briefKey, readUnsaved } from './kept-brief'

type BriefDeskProps = {
  view: BriefView
  actions: UndoSteps & { saveBrief: SaveBrief; setBriefArchived: SetBriefArchived }
}

/** The text of a brief: to read, until somebody edits it. A text that was left unsaved is taken up again. */
export function BriefDesk({ view, actions }: BriefDeskProps) {
  const [isEditing, setIsEditing] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const refresh = useRefresh()
  const edit = useRef<HTMLButtonElement>(null)
  const hasEdited = useRef(false)
  const key = briefKey(view.project, view.brief.id, useAnnotator())
  useUndoKeys(view.project, { undo: actions.undo, redo: actions.redo })

  useEffect(() => {
    if (readUnsaved(key)) setIsEditing(true)
  }, [key])

  // The editor had the focus, and is gone.
  useEffect(() => {
    if (!isEditing && hasEdited.current) edit.current?.focus()
    hasEdited.current = isEditing
  }, [isEditing])

  function leave() {
    setIsLeaving(true)
    refresh(() => {
      setIsEditing(false)
      setIsLeaving(false)
    })
  }

  if (isEditing) {
    return (
      <EditorOnDemand
        view={view}
        saveBrief={actions.saveBrief}
        onDone={leave}
        isLeaving={isLeaving}
      />
    )
  }
  return (
    <div className={styles.desk}>
      <div className={styles.tools} data-print="no">
        {view.brief.archivedAt === null ? (
          <Button
            ref={edit}
            icon={<Pencil size={16} aria-hidden />}
            onClick={() => setIsEditing(true)}
          >
            Edit the text
          </Button>
        ) : (
          <p>This brief is archived.</p>
        )}
        <ArchiveButton view={view} setBriefArchived={actions.setBriefArchived} />
      </div>
      <BriefText html={view.html} />
    </div>
  )
}

const loadEditor = () => import('./brief-editor')

type EditorOnDemandProps = {
  view: BriefView
  saveBrief: SaveBrief
  onDone: () => void
  isLeaving: boolean
}

/** The editor comes when somebody edits; until then the text is there to read. */
function EditorOnDemand(props: EditorOnDemandProps) {
  const { module, status, retry } = useLoaded(loadEditor)
  if (module) return <module.BriefEditor {...props} />
  return (
    <div className={styles.desk}>
      {status === 'failed' && (
        <div className={styles.tools} role="alert">
          <FieldError>The server cannot be reached, so the text cannot be edited now.</FieldError>
          <Button size="s" onClick={retry}>
            Try again
          </Button>
        </div>
      )}
      <BriefText html={props.view.html} />
    </div>
  )
}

type ArchiveButtonProps = { view: BriefView; setBriefArchived: SetBriefArchived }

function ArchiveButton({ view, setBriefArchived }: ArchiveButtonProps) {
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const { show } = useToast()
  const isArchived = view.brief.archivedAt !== null

  async function toggle() {
    setBusy(true)
    const { id, version } = view.brief
    const change = { briefId: id, expectedVersion: version, isArchived: !isArchived }
    const request = { batchId: batchIdOf(change), project: view.project, ...change }
    const answer = await ask(setBriefArchived(request))
    setBusy(false)
    if (answer.ok) refresh()
    show({
      message: answer.ok ? (isArchived ? 'Brief restored' : 'Brief archived') : answer.message,
      urgent: !answer.ok,
    })
  }

  const Icon = isArchived ? ArchiveRestore : Archive
  return (
    <Button variant="quiet" icon={<Icon size={16} aria-hidden />} busy={busy} onClick={toggle}>
      {isArchived ? 'Restore' : 'Archive'}
    </Button>
  )
}
