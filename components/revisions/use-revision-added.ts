'use client'
import { useNavigate } from '@/components/shell/use-navigate'
import { useToast } from '@/components/ui/toast'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import { revisionsPath } from '@/lib/addresses'
import type { RevisionBase } from './revision-check'

/** Goes on to the list of revisions once one was added, and offers to take it back. */
export function useRevisionAdded(
  { project, document }: Pick<RevisionBase, 'project' | 'document'>,
  { undo: takeBack, redo }: UndoSteps,
): (number: number) => void {
  const { undo } = useUndoKeys(project, { undo: takeBack, redo })
  const navigate = useNavigate()
  const { show } = useToast()
  return (number) => {
    show({
      message: `Revision ${number} added`,
      action: { label: 'Undo', onAction: () => void undo() },
    })
    navigate(revisionsPath(project, document.slug))
  }
}
