import type { ImportRefusal } from '@/lib/documents/import/import-result'
import type { Source } from '@/lib/documents/import/source'
import type { SourceReading } from '@/lib/import-worker/source-reading'

/** What the server sends to a process for reading. */
export type ReaderOrder = { source: Source }

/** What comes back. After `done` or `failed` the process waits for the next order. */
export type ReaderNews =
  | { kind: 'progress'; done: number; of: number | null }
  /** With the bytes that the process holds then: it is kept for the next source unless they are too many. */
  | { kind: 'done'; reading: SourceReading | ImportRefusal; heldBytes: number }
  /** Something that nobody foresaw, with where it happened. */
  | { kind: 'failed'; reason: string }
