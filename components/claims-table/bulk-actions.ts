import type { BulkChange } from '@/lib/claim-list/bulk-change'
import type { ClaimChoice } from '@/lib/claim-list/claim-choice'
import type { BulkPreview } from '@/lib/claim-list/preview-bulk-change'
import type { Answer } from '@/lib/errors'

type Asked = { project: string; choice: ClaimChoice; change: BulkChange }

export type BulkActions = {
  /** What a change would do. Nothing is changed. */
  previewChange: (asked: Asked) => Promise<Answer<BulkPreview>>
  changeClaims: (
    asked: Asked & { batchId: string; expectedState: string },
  ) => Promise<Answer<{ label: string; changed: number }>>
}
