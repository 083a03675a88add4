/** All of a body; null where it is larger than the limit, and then no more of it is held. */
export async function readBody(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const chunk = (await reader?.read())?.value
    if (!chunk) return new Uint8Array(Buffer.concat(chunks, size))
    size += chunk.length
    if (size > limit) {
      await reader?.cancel()
      return null
    }
    chunks.push(chunk)
  }
}
