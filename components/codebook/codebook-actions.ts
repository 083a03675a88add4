import type { SaveTag } from '@/components/saving/claim-actions'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import type { Answer } from '@/lib/errors'
import type { ExampleKind, Tag } from '@/lib/questions/question'

type Request = { batchId: string; project: string }

/** The tag that a change is about, and the version that it was made from. */
type OfTag = Request & { tagId: string; expectedVersion: number }

export type MoveTag = (
  input: OfTag & { parentId: string | null; beforeId: string | null },
) => Promise<Answer<Tag>>

export type MergeTags = (
  input: Request & {
    source: { id: string; expectedVersion: number }
    target: { id: string; expectedVersion: number }
    description: string
  },
) => Promise<Answer<Tag>>

export type SetTagArchived = (input: OfTag & { isArchived: boolean }) => Promise<Answer<Tag>>

export type SaveTagExample = (
  input: OfTag & { claimId: string; kind: ExampleKind; note: string },
) => Promise<Answer<Tag>>

export type RemoveTagExample = (input: OfTag & { claimId: string }) => Promise<Answer<Tag>>

export type CodebookActions = UndoSteps & {
  saveTag: SaveTag
  moveTag: MoveTag
  mergeTags: MergeTags
  setTagArchived: SetTagArchived
  saveTagExample: SaveTagExample
  removeTagExample: RemoveTagExample
}
