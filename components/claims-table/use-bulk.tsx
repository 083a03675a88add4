'use client'
import { useMemo, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { mostNamed } from '@/lib/claim-list/claim-choice'
import type { ClaimFilter } from '@/lib/claims/claim-filter'
import type { BulkAct } from './bulk-act'
import type { BulkActions } from './bulk-actions'
import { BulkDialog } from './bulk-dialog'
import { type BulkDraft, emptyDraft } from './bulk-draft'
import { claimChoiceOf } from './claim-choice-of'
import type { TableNames } from './table-names'

type Bulk = {
  project: string
  names: TableNames
  ids: ReadonlySet<string>
  filter: ClaimFilter
  matching: number
  outside: readonly string[] | null
  actions: BulkActions
  undo: () => void
}

/** Opens the dialogs that change all selected claims. What was chosen in one is kept until it is done. */
export function useBulk({ project, names, actions, undo, ...chosen }: Bulk) {
  const [act, setAct] = useState<BulkAct | null>(null)
  const [drafts, setDrafts] = useState<Partial<Record<BulkAct, BulkDraft>>>({})
  const { show } = useToast()
  const { ids, filter, matching, outside } = chosen
  const choice = useMemo(
    () => claimChoiceOf({ ids, filter, matching, outside }),
    [ids, filter, matching, outside],
  )

  function open(next: BulkAct) {
    if (ids.size === 0) show({ message: 'Select claims first: tick them, or press Space on them.' })
    else if (choice === null) show({ message: tooMany, urgent: true })
    else setAct(next)
  }

  const dialog = act && choice && (
    <BulkDialog
      key={act}
      {...{ project, act, choice, names, actions, undo }}
      count={ids.size}
      draft={drafts[act] ?? emptyDraft(act)}
      onDraft={(draft) => setDrafts((now) => ({ ...now, [act]: draft }))}
      onClose={(isDone) => {
        setAct(null)
        if (isDone) setDrafts(({ [act]: _, ...others }) => others)
      }}
    />
  )
  return { open, dialog }
}

const tooMany = `More than ${mostNamed.toLocaleString('en')} claims can be changed at once where they are all that a filter leaves. Let the others go first.`
