import { Marked } from 'marked'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { ImportMethod } from '@/lib/documents/document'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import { decodeText } from '@/lib/documents/import/decode-text'
import {
  type ImportedSource,
  type ImportRefusal,
  noMetadata,
  refuse,
} from '@/lib/documents/import/import-result'
import { largestSource } from '@/lib/documents/import/largest-source'
import { readArticle, type Scope } from '@/lib/documents/import/read-article'
import { countWords } from '@/lib/text/words'

/** What a person gives to be loaded. */
export type Source =
  | { kind: 'paste'; text: string }
  | { kind: 'file'; name: string; bytes: Uint8Array }

type Format = Exclude<ImportMethod, 'paste' | 'project-file'>

const formats: ReadonlyMap<string, Format> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
])

const laterKinds = new Set(['doc', 'docx', 'odt', 'rtf', 'pdf', 'epub'])

/**
 * Reads a source into text that a document can hold, with what it says about itself and a report of what was left
 * out. Writes nothing: a person looks at it first. What cannot be read comes back as a refusal in plain words.
 */
export function importSource(
  source: Source,
  { scope = 'article' }: { scope?: Scope } = {},
): ImportedSource | ImportRefusal {
  const imported = source.kind === 'paste' ? importPaste(source.text) : importFile(source, scope)
  if (!imported.ok || imported.report.keptWordCount > 0) return imported
  return refuse('There is no text in it. Paste or choose the text of an article.')
}

function importPaste(text: string): ImportedSource | ImportRefusal {
  return text.length > largestSource
    ? refuse(tooLarge('This text', text.length))
    : fromText(text, 'paste', null)
}

function importFile(
  { name, bytes }: Extract<Source, { kind: 'file' }>,
  scope: Scope,
): ImportedSource | ImportRefusal {
  if (bytes.length > largestSource) return refuse(tooLarge('This file', bytes.length))
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? 'txt'
  const format = formats.get(extension)
  if (!format) return refuse(unknownKind(extension))
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded
  if (format === 'html' || looksLikeHtml(text)) return fromHtml(text, 'html', scope, encoding)
  return format === 'md' ? fromMarkdown(text, encoding) : fromText(text, 'txt', encoding)
}

function tooLarge(what: string, size: number): string {
  return `${what} has ${Math.ceil(size / 1024 / 1024)} MB. Up to 10 MB can be loaded.`
}

function unknownKind(extension: string): string {
  return laterKinds.has(extension)
    ? 'Word, PDF and EPUB files cannot be loaded yet. Copy the text and paste it.'
    : `Files of the kind .${extension} cannot be loaded. Text, Markdown and HTML files can; from others copy the text and paste it.`
}

function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 200))
}

function fromText(text: string, method: 'paste' | 'txt', encoding: string | null): ImportedSource {
  const content = contentFromText(text)
  const wordCount = countWords(canonicalTextOf(content))
  return {
    ok: true,
    method,
    body: { kind: 'content', content },
    metadata: noMetadata,
    report: {
      scope: 'everything',
      keptWordCount: wordCount,
      totalWordCount: wordCount,
      dropped: [],
      encoding,
    },
  }
}

function fromMarkdown(text: string, encoding: string): ImportedSource | ImportRefusal {
  const html = renderMarkdown(text)
  return html === null
    ? refuse('This Markdown is nested too deep to be read. Copy its text and paste it.')
    : fromHtml(html, 'md', 'everything', encoding)
}

function renderMarkdown(text: string): string | null {
  try {
    return new Marked().parse(text, { async: false })
  } catch (error) {
    // The stack of calls was exhausted: a quotation in a quotation in a quotation, ten thousand times.
    if (error instanceof RangeError) return null
    throw error
  }
}

function fromHtml(
  html: string,
  method: 'md' | 'html',
  scope: Scope,
  encoding: string,
): ImportedSource | ImportRefusal {
  const article = readArticle(html, scope)
  if (!article.ok) return article
  return {
    ok: true,
    method,
    body: { kind: 'html', html: article.html },
    metadata: article.metadata,
    report: { ...article.report, encoding },
  }
}
