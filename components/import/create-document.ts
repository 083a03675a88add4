import type {
  DocumentMetadata,
  EditorNode,
  ImportMethod,
  RevisionSource,
} from '@/lib/documents/document'
import type { Answer } from '@/lib/errors'

export type CreateDocument = (input: {
  batchId: string
  project: string
  documentId: string
  metadata: DocumentMetadata
  content: EditorNode
  importMethod: ImportMethod
  source: RevisionSource | null
}) => Promise<Answer<{ slug: string }>>
