/** The kinds of files that are read. */
export type FileFormat = 'txt' | 'md' | 'html' | 'docx' | 'pdf' | 'epub'

/** What a file is by its bytes, or by its name, and whether the two say the same. */
export type DetectedFormat = { format: FileFormat; isNamedOtherwise: boolean }

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
  ['dotx', 'docx'],
  ['pdf', 'pdf'],
  ['epub', 'epub'],
])

/**
 * What kind of file it is: by its bytes where they tell, else by the end of its name. Null for a name of another kind; a
 * name without any end is text.
 */
export function detectFormat(file: { name: string; bytes: Uint8Array }): DetectedFormat | null {
  const ofName = formatOfExtension.get(extensionOf(file.name)) ?? null
  const format = formatOfBytes(file.bytes) ?? ofName
  if (format === null) return null
  // Text that turns out to be HTML or Markdown is no surprise.
  return { format, isNamedOtherwise: ofName !== null && ofName !== format && ofName !== 'txt' }
}

/** The end of a name in lower case; that of text where there is none. */
export function extensionOf(name: string): string {
  return /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? 'txt'
}

/** So much of the end of a ZIP holds the last names of its directory. */
const directoryLength = 64 * 1024

/** Bytes that no text begins with. Readers of PDF look for their mark in the first kilobyte (ISO 32000-2, annex C). */
function formatOfBytes(bytes: Uint8Array): FileFormat | null {
  const head = latin1(bytes.subarray(0, 4096))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) {
    return formatOfZip(head, latin1(bytes.subarray(-directoryLength)))
  }
  // A compound file: what Word wrote until 2003, and what is locked with a password.
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'docx'
  return isHtml(head) ? 'html' : null
}

function formatOfZip(head: string, directory: string): FileFormat | null {
  // OCF 3.3, section 4.3: the entry "mimetype" comes first and is not compressed.
  if (head.slice(30).startsWith('mimetypeapplication/epub+zip')) return 'epub'
  const holds = (name: string) => head.includes(name) || directory.includes(name)
  if (holds('word/document') || holds('[Content_Types].xml')) return 'docx'
  return holds('META-INF/container.xml') ? 'epub' : null
}

/** What may stand before the first tag: a mark of order, a declaration of XML, comments. */
function isHtml(head: string): boolean {
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf)?(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*/i, '')
  return /^<(?:!doctype\s+html|html)\b/i.test(start)
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
