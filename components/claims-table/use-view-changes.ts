'use client'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { useRefresh } from '@/components/shell/refresh-context'
import { useToast } from '@/components/ui/toast'
import type { SavedView } from '@/lib/claims/saved-view'
import type { ViewActions } from './view-actions'

type ViewChanges = { project: string; actions: ViewActions; undo: () => void }

type Saving = {
  name: string
  search: string
  /** The view that is changed; null makes one. */
  view: SavedView | null
  onSaved?: (view: SavedView) => void
}

/** Saves and archives views. What is refused is said, with what is stored now behind it. */
export function useViewChanges({ project, actions, undo }: ViewChanges) {
  const refresh = useRefresh()
  const { show } = useToast()
  const undoable = (message: string) => {
    refresh()
    show({ message, action: { label: 'Undo', onAction: undo } })
  }

  return {
    /** Why it was refused, or null. */
    async save({ name, search, view, onSaved }: Saving): Promise<string | null> {
      const { id, version } = view ?? { id: uuidv7(), version: null }
      const changed = { id, name, search, expectedVersion: version }
      const answer = await ask(actions.saveView({ batchId: uuidv7(), project, view: changed }))
      if (!answer.ok) {
        // A view that was changed elsewhere is shown as it is now behind the message.
        if (answer.kind === 'conflict') refresh()
        if (view && view.name === name) show({ message: answer.message, urgent: true })
        return answer.message
      }
      onSaved?.(answer.value)
      undoable(`View “${answer.value.name}” saved`)
      return null
    },
    async archive(view: SavedView, onArchived: () => void) {
      const request = { project, viewId: view.id, expectedVersion: view.version, isArchived: true }
      const answer = await ask(actions.setViewArchived({ batchId: uuidv7(), ...request }))
      if (!answer.ok) {
        refresh()
        show({ message: answer.message, urgent: true })
        return
      }
      onArchived()
      undoable(`View “${view.name}” archived`)
    },
  }
}
