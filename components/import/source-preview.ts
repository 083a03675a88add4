import type { DocumentMetadata, EditorNode, ImportMethod } from '@/lib/documents/document'
import type { Answer } from '@/lib/errors'

/** What the server makes of a source before anything is stored. */
export type SourcePreview = {
  content: EditorNode
  /** The content as it will read. */
  html: string
  /** What the source says of itself; the rest is empty. */
  metadata: DocumentMetadata
  keptWords: number
  sourceWords: number
}

export type Source = {
  method: ImportMethod
  /** The bytes of the file, or of what was pasted in UTF-8. */
  bytes: Uint8Array<ArrayBuffer>
  /** Empty for what was pasted. */
  fileName: string
}

export type PreviewSource = (input: Source) => Promise<Answer<SourcePreview>>

export type CreateDocument = (input: {
  batchId: string
  project: string
  documentId: string
  metadata: DocumentMetadata
  content: EditorNode
  importMethod: ImportMethod
}) => Promise<Answer<{ slug: string }>>
