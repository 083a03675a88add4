import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { OpenResponse } from '@/lib/fetching/open-response'

type ReadOptions = {
  /** Bytes, unpacked. */
  limit: number
  onProgress?: ((done: number, of: number | null) => void) | undefined
}

/** The body of a response came packed in a way that nobody asked for. */
export class UnknownPacking extends Error {
  override readonly name = 'UnknownPacking'
}

/** All of a body, unpacked; null where it is larger than the limit, which ends the connection. */
export async function readBody(
  { headers, body, close }: OpenResponse,
  { limit, onProgress }: ReadOptions,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const packing = headers['content-encoding']?.trim().toLowerCase() || 'identity'
  const told = packing === 'identity' ? Number(headers['content-length'] ?? Number.NaN) : Number.NaN
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    if (told > limit) return null
    for await (const chunk of unpacked(body, packing)) {
      size += chunk.length
      if (size > limit) return null
      chunks.push(chunk)
      onProgress?.(size, Number.isNaN(told) ? null : told)
    }
    return new Uint8Array(Buffer.concat(chunks, size))
  } finally {
    close()
  }
}

function unpacked(body: Readable, packing: string): AsyncIterable<Uint8Array> {
  if (packing === 'identity') return body
  const unpack = unpackers[packing]
  if (!unpack) throw new UnknownPacking(packing)
  // Errors of either arrive where what comes out is read.
  return pipeline(body, unpack(), () => {})
}

const unpackers: Partial<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}
