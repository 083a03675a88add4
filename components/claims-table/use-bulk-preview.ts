'use client'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '@/components/asking/ask'
import type { BulkChange } from '@/lib/claim-list/bulk-change'
import type { ClaimChoice } from '@/lib/claim-list/claim-choice'
import type { BulkPreview } from '@/lib/claim-list/preview-bulk-change'
import type { BulkActions } from './bulk-actions'

export type Previewed =
  | { status: 'none' }
  | { status: 'asking'; before: BulkPreview | null }
  | { status: 'known'; preview: BulkPreview }
  | { status: 'failed'; message: string }

type PreviewOf = {
  project: string
  choice: ClaimChoice
  /** Null while something has still to be chosen. */
  change: BulkChange | null
  previewChange: BulkActions['previewChange']
}

/** What a change would do, asked anew for each choice; that of the choice before stays until the new one has come. */
export function useBulkPreview({ project, choice, change, previewChange }: PreviewOf) {
  const [previewed, setPreviewed] = useState<Previewed>({ status: 'none' })
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks for the same once more
  useEffect(() => {
    if (change === null) {
      setPreviewed({ status: 'none' })
      return
    }
    let isLatest = true
    setPreviewed((now) => ({
      status: 'asking',
      before: now.status === 'known' ? now.preview : null,
    }))
    void ask(previewChange({ project, choice, change })).then((answer) => {
      if (!isLatest) return
      setPreviewed(
        answer.ok
          ? { status: 'known', preview: answer.value }
          : { status: 'failed', message: answer.message },
      )
    })
    return () => {
      isLatest = false
    }
  }, [project, choice, change, previewChange, round])

  return { previewed, askAgain: useCallback(() => setRound((now) => now + 1), []) }
}
