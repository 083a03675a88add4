import type { TextChange } from '@/lib/anchoring/align-texts'
import type { ClaimOutcome } from '@/lib/claims/claim-outcome'
import type { EditorNode, ImportMethod, RevisionSource } from '@/lib/documents/document'
import type { Answer } from '@/lib/errors'

/** A text that may be the next revision of a document. */
export type NextText = { project: string; documentId: string; content: EditorNode }

/** What the text would change, before anything is stored. */
export type RevisionPreview = {
  /** The newest revision now: the one that the text is compared with. */
  newestNumber: number
  changes: TextChange[]
  claims: ClaimOutcome[]
}

export type PreviewRevision = (text: NextText) => Promise<Answer<RevisionPreview>>

export type AddRevision = (
  text: NextText & {
    batchId: string
    /** The revision that it was compared with: if it is not the newest one any more, the text is refused. */
    expectedNumber: number
    importMethod: ImportMethod
    source: RevisionSource | null
    note: string
  },
) => Promise<Answer<{ number: number }>>
