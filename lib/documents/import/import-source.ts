import { detectFormat, extensionOf, type FileFormat } from '@/lib/documents/import/detect-format'
import { importDocx } from '@/lib/documents/import/import-docx'
import { importEpub } from '@/lib/documents/import/import-epub'
import { importHtml } from '@/lib/documents/import/import-html'
import { importMarkdown } from '@/lib/documents/import/import-markdown'
import { importPaste } from '@/lib/documents/import/import-paste'
import { importPdf } from '@/lib/documents/import/import-pdf'
import {
  type ImportedSource,
  type ImportRefusal,
  refuse,
} from '@/lib/documents/import/import-result'
import { importText } from '@/lib/documents/import/import-text'
import { largestSource } from '@/lib/documents/import/limits'
import type { ImportOptions, Source, SourceFile } from '@/lib/documents/import/source'

type Reader = (file: SourceFile, options: ImportOptions) => Promise<ImportedSource | ImportRefusal>

const readers: Record<FileFormat, Reader> = {
  txt: importText,
  md: importMarkdown,
  html: importHtml,
  docx: importDocx,
  pdf: importPdf,
  epub: importEpub,
}

/**
 * Reads a source into blocks that a document can hold, with what it says about itself. Writes nothing: a person looks
 * at it first. What cannot be read comes back as a refusal in plain words.
 */
export async function importSource(
  source: Source,
  options: ImportOptions = {},
): Promise<ImportedSource | ImportRefusal> {
  return source.kind === 'paste' ? importPaste(source) : importFile(source, options)
}

async function importFile(
  file: SourceFile,
  options: ImportOptions,
): Promise<ImportedSource | ImportRefusal> {
  if (file.bytes.length === 0) return refuse(emptyMessage)
  if (file.bytes.length > largestSource) return refuse(tooLarge(file.bytes.length))
  const detected = detectFormat(file)
  if (detected === null) return refuse(unknownKind(file.name))
  const imported = await readers[detected.format](file, options)
  if (!imported.ok || !detected.isNamedOtherwise) return imported
  return { ...imported, notes: [...imported.notes, namedOtherwise(file.name, detected.format)] }
}

const emptyMessage = 'This file is empty: there is no text in it. Choose another.'

const nameOfFormat: Record<FileFormat, string> = {
  ...{ txt: 'text', md: 'Markdown', html: 'a page of HTML', docx: 'a Word file' },
  ...{ pdf: 'a PDF', epub: 'a book in EPUB' },
}

function namedOtherwise(name: string, format: FileFormat): string {
  return `The file is named like .${extensionOf(name)}, and was read as what it is: ${nameOfFormat[format]}.`
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return `This file has ${megabytes(size)} MB. Up to ${megabytes(largestSource)} MB can be loaded.`
}

/** Kinds that a word processor opens, and saves as one that is read. */
const savedAsWord = new Set(['doc', 'dot', 'odt', 'rtf', 'pages', 'wpd', 'wps', 'fodt'])

function unknownKind(name: string): string {
  const extension = extensionOf(name)
  return savedAsWord.has(extension)
    ? `Files of the kind .${extension} cannot be loaded. Open it in Word or LibreOffice, save it as .docx, and choose that file.`
    : `Files of the kind .${extension} cannot be loaded. Text, Markdown, HTML, Word, PDF and EPUB files can; from others copy the text and paste it.`
}
