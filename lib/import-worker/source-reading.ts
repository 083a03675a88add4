import type { ReadSource } from '@/lib/documents/import/source-preview'

/**
 * What a process for reading hands back. Its blocks are `PreviewBlock[]` as JSON in UTF-8: they go to a page as they
 * are, and the server takes no time to look at them.
 */
export type SourceReading = ReadSource & {
  ok: true
  blocksJson: Uint8Array
  /** SHA-256 of the canonical text of all that is kept. */
  textSha256: string
}
