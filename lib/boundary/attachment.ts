/**
 * The answer that a browser keeps as a file. RFC 6266: the name in any script, and a plain one for programs that
 * cannot read it.
 */
export function attachment(
  body: string | Uint8Array<ArrayBuffer>,
  { fileName, plainName, mediaType }: { fileName: string; plainName: string; mediaType: string },
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'no-store',
    },
  })
}
