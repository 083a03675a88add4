import { putSourceFileAside, removeExpiredSourceFiles } from '@/lib/db/source-files'
import type { ImportMethod, RevisionSource } from '@/lib/documents/document'
import type { ImportRefusal } from '@/lib/documents/import/import-result'
import type { Source, SourceFile } from '@/lib/documents/import/source'
import type { PreviewProgress } from '@/lib/documents/import/source-preview'
import { InvalidInput } from '@/lib/errors'
import { fetchPage } from '@/lib/fetching/fetch-page'
import type { Reach } from '@/lib/fetching/reach'
import { readSourceInWorker } from '@/lib/import-worker/read-source-in-worker'
import type { SourceReading } from '@/lib/import-worker/source-reading'
import type { WorkContext } from '@/lib/workflows/work-context'

/** What a person gives: what they copied, a file, or the address of a page. */
export type GivenSource =
  | Extract<Source, { kind: 'paste' }>
  | { kind: 'file'; name: string; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'page'; address: string }

type ReceiveOptions = {
  onProgress?: (progress: PreviewProgress) => void
  /** Goes off when nobody waits for the preview any more. */
  signal?: AbortSignal
  /** How far fetching reaches; the public web if not told. */
  reach?: Reach
}

/** What was read, and of which bytes; null for what was pasted. */
export type ReceivedSource = { reading: SourceReading; source: RevisionSource | null }

/** So long bytes wait for somebody to make a document of them. */
const waitsMs = 24 * 60 * 60 * 1000

/**
 * Reads a source for somebody who decides then whether to keep it. Nothing of the project is written; the bytes are put
 * aside once they could be read, so that they need not come a second time. What cannot be had or read is refused in plain
 * words.
 */
export async function receiveSource(
  { database }: WorkContext,
  given: GivenSource,
  options: ReceiveOptions = {},
): Promise<ReceivedSource> {
  const { source, mediaType } = await sourceOf(given, options)
  const reading = accepted(await readSourceInWorker(source, options))
  if (source.kind === 'paste') return { reading, source: null }
  const { name: fileName, bytes, address } = source
  const sha256 = await hashOf(bytes)
  const now = new Date()
  const expiresAt = new Date(now.getTime() + waitsMs)
  await putSourceFileAside(database, { sha256, bytes, now, expiresAt })
  await removeExpiredSourceFiles(database, now)
  return {
    reading: address === null ? reading : { ...reading, method: 'url' },
    source: {
      ...{ fileName, byteLength: bytes.length, sha256, address },
      mediaType: mediaType ?? mediaTypes[reading.method] ?? 'application/octet-stream',
    },
  }
}

type BytesOfFile = SourceFile & { bytes: Uint8Array<ArrayBuffer> }

type TakenSource = {
  source: Extract<Source, { kind: 'paste' }> | BytesOfFile
  /** As the server said that sent it; null where nobody did. */
  mediaType: string | null
}

async function sourceOf(
  given: GivenSource,
  { onProgress, ...options }: ReceiveOptions,
): Promise<TakenSource> {
  if (given.kind === 'paste') return { source: given, mediaType: null }
  if (given.kind === 'file') return { source: { ...given, address: null }, mediaType: null }
  const page = accepted(
    await fetchPage(given.address, {
      ...options,
      onProgress: (done, of) => onProgress?.({ stage: 'fetching', done, of }),
    }),
  )
  const { name, bytes, address, charset, mediaType } = page
  return { source: { kind: 'file', name, bytes, address, charset }, mediaType }
}

function accepted<Had extends { ok: true }>(had: Had | ImportRefusal): Had {
  if (had.ok) return had
  throw new InvalidInput(had.message)
}

/** On a thread of its own: 50 MB take a tenth of a second. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

/** By how a file was read: what browsers say of files goes by their names. */
const mediaTypes: { [Method in ImportMethod]?: string } = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
}
