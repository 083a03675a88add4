import type { DocumentMetadata, ImportMethod, RevisionSource } from '@/lib/documents/document'
import type { Duplicate } from '@/lib/documents/find-duplicates'
import type { ImportedBlock } from '@/lib/documents/import/import-result'

/** A block as it will read, and how many words it has. */
export type PreviewBlock = ImportedBlock & { html: string; words: number }

/** What was read of a source, before anybody decided to keep it. */
export type ReadSource = {
  method: ImportMethod
  /** What the source says of itself; the rest is empty. */
  metadata: DocumentMetadata
  /** What a person should know of the reading, in plain sentences. */
  notes: string[]
}

/** What the server makes of a source before anything is stored. */
export type SourcePreview = ReadSource & {
  blocks: PreviewBlock[]
  /** The bytes, which are put aside; null for what was pasted. */
  source: RevisionSource | null
  /** SHA-256 of the canonical text of the blocks that are kept. */
  textSha256: string
  duplicates: Duplicate[]
}

/** How far a preview is. Others may be read before it; of some things nobody knows how many there will be. */
export type PreviewProgress =
  | { stage: 'waiting'; ahead: number }
  | { stage: 'fetching' | 'reading'; done: number; of: number | null }
