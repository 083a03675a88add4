'use client'
import { useCallback, useState } from 'react'
import type { ClaimFormProps } from '@/components/claim-form/claim-form-props'
import type { ClaimFocus } from './use-claim-focus'

/** Where the keyboard starts in the form. */
export type EditStart = NonNullable<ClaimFormProps['focus']>

export type ClaimEditing = {
  /** Only ever the claim in focus: looking at another one closes the form, which has saved by itself. */
  editing: { id: string; start: EditStart | undefined } | null
  edit: (id: string, start?: EditStart) => void
  /** Closes the form and takes the keyboard to the card. */
  finish: () => void
}

/** Which claim is open in its form. */
export function useClaimEditing({ focusedId, goTo }: ClaimFocus): ClaimEditing {
  const [editing, setEditing] = useState<ClaimEditing['editing']>(null)

  const edit = useCallback(
    (id: string, start?: EditStart) => {
      goTo(id, { toForm: true })
      setEditing({ id, start })
    },
    [goTo],
  )

  const finish = useCallback(() => {
    setEditing(null)
    if (editing) goTo(editing.id, { toCard: true })
  }, [editing, goTo])

  return { editing: editing?.id === focusedId ? editing : null, edit, finish }
}
