import { type ImportRefusal, refuse } from '@/lib/documents/import/import-result'
import { largestSource } from '@/lib/documents/import/limits'

export type PageKind = {
  ok: true
  name: string
  mediaType: string
  charset: string | null
  mostBytes: number
  /** Something to download, which is larger than a page. */
  isFile: boolean
}

/** The longest articles have a tenth of it. */
const largestPage = 10 * 1024 * 1024

const extensions: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'xhtml'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/x-markdown', 'md'],
  ['application/pdf', 'pdf'],
  ['application/x-pdf', 'pdf'],
  ['application/epub+zip', 'epub'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
])

const extensionsOfPages: readonly string[] = ['html', 'xhtml', 'txt', 'md']

/** What servers say of files that they know nothing of: then the end of the address counts, and the bytes after it. */
const unknownTypes: readonly string[] = ['', 'application/octet-stream', 'binary/octet-stream']

/** What a server says that it sends, as far as it can be loaded. */
export function pageKindOf(contentType: string | undefined, url: URL): PageKind | ImportRefusal {
  const [sent = '', ...parameters] = (contentType ?? '').split(';')
  const mediaType = sent.trim().toLowerCase()
  const ending = endingOf(url)
  const extension = unknownTypes.includes(mediaType)
    ? (ending.extension ?? 'html')
    : extensions.get(mediaType)
  if (extension === undefined) return refuse(otherKind(mediaType))
  // A server sends Markdown as plain text.
  const named = extension === 'txt' && ending.extension === 'md' ? 'md' : extension
  const isFile = !extensionsOfPages.includes(named)
  return {
    ok: true,
    name: `${ending.stem}.${named}`,
    mediaType: mediaType || 'application/octet-stream',
    charset: charsetOf(parameters),
    mostBytes: isFile ? largestSource : largestPage,
    isFile,
  }
}

function otherKind(mediaType: string): string {
  const kind = /^(image|audio|video)\//.exec(mediaType)?.[1]
  const what = kind ? `${kind === 'image' ? 'a picture' : kind} (${mediaType})` : mediaType
  return `This address leads to ${what}, which holds no text that can be loaded. Web pages, text, PDF, Word and EPUB files can.`
}

function charsetOf(parameters: string[]): string | null {
  const named = /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/i
  for (const parameter of parameters) {
    const charset = named.exec(parameter)?.[1]
    if (charset) return charset
  }
  return null
}

/** The last part of the path as a file name; its extension only where it is one that can be loaded. */
function endingOf(url: URL): { stem: string; extension: string | null } {
  const last = readable(url.pathname.split('/').findLast((part) => part !== '') ?? '')
  const [, stem = '', extension = ''] = /^(.*)\.([a-z]{2,5})$/i.exec(last) ?? []
  const known = [...extensions.values()].find((one) => one === extension.toLowerCase()) ?? null
  const words = (known ? stem : last).replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').slice(0, 100)
  return { stem: words.replace(/^[-.]+|[-.]+$/g, '') || url.hostname, extension: known }
}

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
