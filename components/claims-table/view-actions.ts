import type { SavedView } from '@/lib/claims/saved-view'
import type { Answer } from '@/lib/errors'

type Request = { batchId: string; project: string }

export type ViewActions = {
  saveView: (
    request: Request & {
      view: { id: string; name: string; search: string; expectedVersion: number | null }
    },
  ) => Promise<Answer<SavedView>>
  setViewArchived: (
    request: Request & { viewId: string; expectedVersion: number; isArchived: boolean },
  ) => Promise<Answer<SavedView>>
}
