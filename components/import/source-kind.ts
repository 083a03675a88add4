import { maxUploadBytes } from '@/components/asking/max-upload-bytes'
import type { ImportMethod } from '@/lib/documents/document'

const methods: Record<string, ImportMethod> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
}

const later: Record<string, string> = {
  doc: 'Word',
  docx: 'Word',
  odt: 'OpenDocument',
  rtf: 'RTF',
  pdf: 'PDF',
  epub: 'EPUB',
}

/** How a file would be read, or the sentence that says why not yet. */
export function readingOfFile(file: {
  name: string
  size: number
}): { method: ImportMethod } | { refusal: string } {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  const method = methods[extension]
  if (file.size === 0) return { refusal: `“${file.name}” is empty.` }
  if (file.size > maxUploadBytes) {
    return { refusal: `“${file.name}” is larger than 10 MB. Split it, or paste the part you need.` }
  }
  if (method) return { method }
  const kind = later[extension]
  if (kind) {
    return {
      refusal: `${kind} files come later. Until then save it as .txt, .md or .html, or copy its text and paste it.`,
    }
  }
  return { refusal: `“${file.name}” is not a .txt, .md or .html file.` }
}
