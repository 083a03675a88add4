type Attached = {
  fileName: string
  plainName: string
  mediaType: string
  headers?: Record<string, string>
}

/**
 * The answer that a browser keeps as a file. RFC 6266: the name in any script, and a plain one for programs that
 * cannot read it.
 */
export function attachment(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  { fileName, plainName, mediaType, headers = {} }: Attached,
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${extendedValue(fileName)}`,
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}

/** RFC 8187, section 3.2.1: what stands in the way of an attribute's value there may stand in the part of an address. */
function extendedValue(text: string): string {
  const escaped = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text.toWellFormed()).replace(/['()*]/g, escaped)
}
