'use client'
import { Archive, ArchiveRestore, Pencil } from 'lucide-react'
import { useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { positionKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useKeys } from '@/components/keyboard/use-keys'
import { useRefresh } from '@/components/shell/refresh-context'
import { useNavigate } from '@/components/shell/use-navigate'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { useToast } from '@/components/ui/toast'
import { useUndoKeys } from '@/components/undo/use-undo-keys'
import type { OpenAct } from './position-act'
import { PositionCard } from './position-card'
import { PositionDialog } from './position-dialog'
import styles from './positions-page.module.css'
import type { ExampleView, PositionsView, PositionView } from './positions-view'
import type { PositionActions } from './question-actions'
import type { SplitDraft } from './split-choice'

type PositionsDeskProps = { view: PositionsView; actions: PositionActions }

/** The positions of a question with their keys, their dialogs and undo. */
export function PositionsDesk({ view, actions }: PositionsDeskProps) {
  const { project, question } = view
  const [open, setOpen] = useState<OpenAct | null>(null)
  const [splits] = useState(() => new Map<string, SplitDraft>())
  const { undo } = useUndoKeys(project, { undo: actions.undo, redo: actions.redo })
  const { show } = useToast()
  const refresh = useRefresh()
  const navigate = useNavigate()
  const isArchived = question.archivedAt !== null

  const actOnFocused = (act: OpenAct['act']) => {
    const position = focusedPosition(view)
    if (position) setOpen({ act, position })
    else show({ message: 'Go to a position first: j and k lead from one to the next.' })
  }

  useKeys(positionKeys, {
    next: () => focusPosition(1),
    previous: () => focusPosition(-1),
    edit: () => setOpen({ act: 'edit', position: focusedPosition(view) }),
    split: () => actOnFocused('split'),
    merge: () => actOnFocused('merge'),
    example: () => actOnFocused('example'),
    archive: () => actOnFocused('archive'),
    board: () => navigate(view.row.boardHref),
  })

  function done(message: string) {
    setOpen(null)
    refresh()
    show({ message, action: { label: 'Undo', onAction: undo } })
  }

  async function removeExample({ position }: PositionView, example: ExampleView) {
    const { claimId, number, kind, note } = example
    const named = { questionId: question.id, positionId: position.id, claimId }
    const request = { batchId: uuidv7(), project, ...named, seen: { kind, note }, example: null }
    const answer = await ask(actions.setPositionExample(request))
    if (answer.ok) done(`C-${number} is an example no longer`)
    else show({ message: answer.message, urgent: true })
    if (!answer.ok && answer.kind === 'conflict') refresh()
  }

  const cards = (positions: readonly PositionView[]) =>
    positions.map((position) => (
      <PositionCard
        key={position.position.id}
        view={position}
        question={question}
        onAct={(act) => setOpen({ act, position })}
        onRemoveExample={(example) => void removeExample(position, example)}
      />
    ))

  return (
    <div className={styles.desk}>
      <div className={styles.bar} data-print="no">
        <Button
          icon={<Pencil size={16} aria-hidden />}
          onClick={() => setOpen({ act: 'edit', position: null })}
        >
          Edit the question
        </Button>
        <Button
          icon={
            isArchived ? (
              <ArchiveRestore size={16} aria-hidden />
            ) : (
              <Archive size={16} aria-hidden />
            )
          }
          onClick={() =>
            setOpen({ act: isArchived ? 'restore-question' : 'archive-question', position: null })
          }
        >
          {isArchived ? 'Restore the question…' : 'Archive the question…'}
        </Button>
        <KeyHelp />
      </div>
      {view.positions.length === 0 ? (
        <EmptyState title="No positions yet">
          Edit the question and name the answers that sources give. Claims that take positions which
          exclude each other then show up side by side.
        </EmptyState>
      ) : (
        <ol className={styles.desk} aria-label="Positions">
          {cards(view.positions)}
        </ol>
      )}
      {view.archived.length > 0 && (
        <Disclosure summary={`Archived positions (${view.archived.length})`}>
          <ul className={styles.desk}>{cards(view.archived)}</ul>
        </Disclosure>
      )}
      {open && (
        <PositionDialog
          open={open}
          view={view}
          actions={actions}
          splits={splits}
          onDone={done}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

function focusedPosition(view: PositionsView): PositionView | null {
  const card = document.activeElement?.closest<HTMLElement>('[data-position]')
  return view.positions.find(({ position }) => position.id === card?.dataset.position) ?? null
}

function focusPosition(by: 1 | -1) {
  const heads = [...document.querySelectorAll<HTMLElement>('[data-position] h2')].filter((head) =>
    head.checkVisibility(),
  )
  const card = document.activeElement?.closest('[data-position]')
  const current = heads.findIndex((head) => card?.contains(head))
  heads[current === -1 && by === -1 ? heads.length - 1 : current + by]?.focus()
}
