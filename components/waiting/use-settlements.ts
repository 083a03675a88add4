'use client'
import { useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { useRefresh } from '@/components/shell/refresh-context'
import { useToast } from '@/components/ui/toast'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import type { PassageSettlement, SettlePassage } from './waiting-actions'
import type { WaitingPassage } from './waiting-view'

type Decided = Pick<WaitingPassage, 'claim' | 'index'>

/** Says of passages where they stand, or that they stand nowhere; each can be taken back at once. */
export function useSettlements(
  project: string,
  { settlePassage, ...steps }: UndoSteps & { settlePassage: SettlePassage },
) {
  const [asking, setAsking] = useState<string | null>(null)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const { show } = useToast()
  const { undo } = useUndoKeys(project, steps)

  /** Whether it was done. */
  async function settle(
    { claim, index }: Decided,
    settlement: PassageSettlement,
  ): Promise<boolean> {
    if (asking !== null) return false
    setAsking(passageKey({ claim, index }))
    const change = { claimId: claim.id, expectedVersion: claim.version, ordinal: index, settlement }
    const answer = await ask(settlePassage({ batchId: batchIdOf(change), project, ...change }))
    setAsking(null)
    if (answer.ok || answer.kind === 'conflict') refresh()
    const done = settlement.kind === 'attach' ? 'attached' : 'kept as an orphan'
    show({
      message: answer.ok ? `C-${claim.number} ${done}` : answer.message,
      urgent: !answer.ok,
      ...(answer.ok && { action: { label: 'Undo', onAction: () => void undo() } }),
    })
    return answer.ok
  }

  return { settle, asking }
}

/** Tells a passage from all others on the page. */
export function passageKey({ claim, index }: Decided): string {
  return `${claim.number}-${index}`
}
