import type { BulkChange } from '@/lib/claim-list/bulk-change'
import type { ClaimStatus } from '@/lib/claims/scales'
import type { BulkAct } from './bulk-act'

type TagMode = Extract<BulkChange['kind'], 'add-tags' | 'remove-tags' | 'replace-tag'>
type PositionMode = Extract<
  BulkChange['kind'],
  'set-position' | 'clear-position' | 'replace-position'
>

/** What somebody has chosen so far in the dialog of a bulk change. What another mode needs is kept. */
export type BulkDraft =
  | {
      act: 'tags'
      mode: TagMode
      tagIds: string[]
      tagId: string | null
      byTagId: string | null
    }
  | {
      act: 'position'
      mode: PositionMode
      questionId: string | null
      positionId: string | null
      byPositionId: string | null
    }
  | { act: 'status'; status: ClaimStatus | null }
  | { act: 'archive' | 'restore' }

export function emptyDraft(act: BulkAct): BulkDraft {
  switch (act) {
    case 'tags':
      return { act, mode: 'add-tags', tagIds: [], tagId: null, byTagId: null }
    case 'position':
      return {
        act,
        mode: 'set-position',
        questionId: null,
        positionId: null,
        byPositionId: null,
      }
    case 'status':
      return { act, status: null }
    case 'archive':
    case 'restore':
      return { act }
  }
}

/** The change that the draft asks for; null while something has still to be chosen. */
export function changeOf(draft: BulkDraft): BulkChange | null {
  switch (draft.act) {
    case 'tags':
      return tagChange(draft)
    case 'position':
      return positionChange(draft)
    case 'status':
      return draft.status && { kind: 'set-status', status: draft.status }
    case 'archive':
    case 'restore':
      return { kind: draft.act }
  }
}

function tagChange(draft: Extract<BulkDraft, { act: 'tags' }>): BulkChange | null {
  const { mode, tagIds, tagId, byTagId } = draft
  if (mode !== 'replace-tag') return tagIds.length === 0 ? null : { kind: mode, tagIds }
  if (tagId === null || byTagId === null || tagId === byTagId) return null
  return { kind: mode, tagId, byTagId }
}

function positionChange(draft: Extract<BulkDraft, { act: 'position' }>): BulkChange | null {
  const { mode, questionId, positionId, byPositionId } = draft
  if (questionId === null) return null
  if (mode === 'clear-position') return { kind: mode, questionId }
  if (positionId === null) return null
  if (mode === 'set-position') return { kind: mode, questionId, positionId }
  if (byPositionId === null || byPositionId === positionId) return null
  return { kind: mode, questionId, positionId, byPositionId }
}
