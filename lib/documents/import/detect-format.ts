/** The kinds of files that are read. */
export const fileFormats = ['txt', 'md', 'html', 'docx', 'pdf', 'epub'] as const
export type FileFormat = (typeof fileFormats)[number]

const formatOfExtension: ReadonlyMap<string, FileFormat> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['docm', 'docx'],
  ['pdf', 'pdf'],
  ['epub', 'epub'],
])

/**
 * What kind of file it is: by its bytes where they tell, else by the end of its name. Null for a name of another kind; a
 * name without any end is text.
 */
export function detectFormat({
  name,
  bytes,
}: {
  name: string
  bytes: Uint8Array
}): FileFormat | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? 'txt'
  return formatOfBytes(bytes) ?? formatOfExtension.get(extension) ?? null
}

/** Bytes that no text begins with. Readers of PDF look for their mark in the first kilobyte (ISO 32000-2, annex C). */
function formatOfBytes(bytes: Uint8Array): FileFormat | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) {
    // OCF 3.3, section 4.3: the entry "mimetype" comes first and is not compressed.
    if (head.slice(30).startsWith('mimetypeapplication/epub+zip')) return 'epub'
    return head.includes('[Content_Types].xml') || head.includes('word/') ? 'docx' : null
  }
  return /^\s*<(?:!doctype\s+html|html)\b/i.test(head.slice(0, 200)) ? 'html' : null
}
