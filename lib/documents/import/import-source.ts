import { detectFormat, type FileFormat } from '@/lib/documents/import/detect-format'
import { importHtml } from '@/lib/documents/import/import-html'
import { importMarkdown } from '@/lib/documents/import/import-markdown'
import {
  type ImportedSource,
  type ImportRefusal,
  refuse,
} from '@/lib/documents/import/import-result'
import { importPaste, importText } from '@/lib/documents/import/import-text'
import { largestSource } from '@/lib/documents/import/limits'
import type { ImportOptions, Source, SourceFile } from '@/lib/documents/import/source'

type Reader = (file: SourceFile, options: ImportOptions) => Promise<ImportedSource | ImportRefusal>

const readers: Partial<Record<FileFormat, Reader>> = {
  txt: importText,
  md: importMarkdown,
  html: importHtml,
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
  if (file.bytes.length > largestSource) return refuse(tooLarge(file.bytes.length))
  const format = detectFormat(file)
  if (format === null) return refuse(unknownKind(file.name))
  const read = readers[format]
  return read
    ? read(file, options)
    : refuse('Word, PDF and EPUB files cannot be loaded yet. Copy the text and paste it.')
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return `This file has ${megabytes(size)} MB. Up to ${megabytes(largestSource)} MB can be loaded.`
}

function unknownKind(name: string): string {
  const kind = /\.[^.]+$/.exec(name)?.[0] ?? 'this'
  return `Files of the kind ${kind} cannot be loaded. Text, Markdown and HTML files can; from others copy the text and paste it.`
}
