'use client'
import { useMemo, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { useToast } from '@/components/ui/toast'
import type { ClaimChoice } from '@/lib/claim-list/claim-choice'
import type { BulkAct } from './bulk-act'
import type { BulkActions } from './bulk-actions'
import { type BulkDraft, changeOf } from './bulk-draft'
import { BulkEffects } from './bulk-effects'
import { BulkForm } from './bulk-form'
import { bulkTitle, bulkVerb } from './bulk-words'
import type { TableNames } from './table-names'
import { useBulkPreview } from './use-bulk-preview'

type BulkDialogProps = {
  project: string
  act: BulkAct
  /** The selected claims, and how many they are. */
  choice: ClaimChoice
  count: number
  names: TableNames
  actions: BulkActions
  draft: BulkDraft
  onDraft: (draft: BulkDraft) => void
  /** Closes it; what was chosen is kept for the next time, except where it was done. */
  onClose: (isDone: boolean) => void
  undo: () => void
}

/** A change of all selected claims: chosen, looked at in what it does, and done as one that one undo takes back. */
export function BulkDialog(props: BulkDialogProps) {
  const { project, act, choice, count, names, actions, draft, onDraft, onClose, undo } = props
  const change = useMemo(() => changeOf(draft), [draft])
  const { previewChange, changeClaims } = actions
  const { previewed, askAgain } = useBulkPreview({ project, choice, change, previewChange })
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const { show } = useToast()
  const preview = previewed.status === 'known' ? previewed.preview : null

  async function apply() {
    if (change === null || preview === null) return
    const request = { project, choice, change, expectedState: preview.state }
    setIsBusy(true)
    setRefusal(null)
    const answer = await ask(changeClaims({ ...request, batchId: batchIdOf(request) }))
    setIsBusy(false)
    if (!answer.ok) {
      setRefusal(answer.message)
      // What is shown is what would be done now.
      if (answer.kind === 'conflict') askAgain()
      return
    }
    onClose(true)
    refresh()
    show({
      message: answer.value.label,
      ...(answer.value.changed > 0 && { action: { label: 'Undo', onAction: undo } }),
    })
  }

  return (
    <Dialog
      title={bulkTitle(act, count)}
      width="l"
      open
      onOpenChange={(open) => !open && onClose(false)}
    >
      <BulkForm draft={draft} names={names} onChange={onDraft} />
      {change && <BulkEffects previewed={previewed} onRetry={askAgain} />}
      <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
      <DialogActions>
        <Button onClick={() => onClose(false)}>Cancel</Button>
        <Button
          variant="primary"
          busy={isBusy}
          disabled={preview === null || preview.changing.count === 0}
          onClick={() => void apply()}
        >
          {bulkVerb(draft, preview?.changing.count ?? null)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
