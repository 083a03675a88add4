/** So much of what is too large is let go by, as a multiple of the limit, before the connection is given up. */
const mostLetGo = 4

type BodyReader = ReadableStreamDefaultReader<Uint8Array>

/**
 * All of a body; null where it is larger than the limit. No more than the limit is ever held. The rest is let go by, since
 * browsers listen for an answer once they have sent all.
 */
export async function readBody(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  const toldTooLarge = Number(request.headers.get('content-length') ?? 0) > limit
  const body = toldTooLarge ? null : await readUpTo(reader, limit)
  if (body === null) await letGo(reader, limit * mostLetGo)
  return body
}

async function readUpTo(
  reader: BodyReader,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  for (let size = 0; size <= limit; ) {
    const { value } = await reader.read()
    if (!value) return new Uint8Array(Buffer.concat(chunks, size))
    chunks.push(value)
    size += value.length
  }
  return null
}

async function letGo(reader: BodyReader, mostBytes: number): Promise<void> {
  for (let size = 0; size < mostBytes; ) {
    const { value } = await reader.read()
    if (!value) return
    size += value.length
  }
  await reader.cancel()
}
