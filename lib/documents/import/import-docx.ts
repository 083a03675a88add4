import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { docxHtml, dropLinksBack, withEquationsAsText } from '@/lib/documents/import/docx/docx-html'
import {
  brokenMessage,
  checkDocxParts,
  type DocxCounts,
  docxParts,
  repack,
} from '@/lib/documents/import/docx/docx-parts'
import { type DocxProperties, docxProperties } from '@/lib/documents/import/docx/docx-properties'
import { readText } from '@/lib/documents/import/html/read-page'
import {
  type ImportedSource,
  type ImportRefusal,
  refuse,
} from '@/lib/documents/import/import-result'
import type { SourceFile } from '@/lib/documents/import/source'

/**
 * A Word file: its text with all that was inserted and nothing that was deleted, its notes at the end. Macros are not
 * looked at, nor comments, headers and footers.
 */
export async function importDocx(file: SourceFile): Promise<ImportedSource | ImportRefusal> {
  const opened = docxParts(file.bytes)
  if (!opened.ok) return opened
  const counts = checkDocxParts(opened.parts)
  if ('ok' in counts) return counts
  const parts = new Map(
    Array.from(opened.parts, ([name, xml]) => [
      name,
      /document\d*\.xml$/.test(name) ? withEquationsAsText(xml) : xml,
    ]),
  )
  const html = await docxHtml(repack(parts))
  if (html === null) return refuse(brokenMessage)
  const page = readText(html, { tidy: dropLinksBack })
  if (!page.ok) return page
  const properties = docxProperties(parts)
  return {
    ok: true,
    method: 'docx',
    blocks: page.blocks,
    metadata: {
      ...page.metadata,
      title: properties.title ?? page.metadata.title,
      standfirst: properties.standfirst,
      authors: properties.authors,
      publishedOn: null,
      language: properties.language,
    },
    encoding: null,
    notes: [...notesOnChanges(counts), ...notesOnDates(properties)],
  }
}

function notesOnChanges({ deletions, insertions, comments }: DocxCounts): string[] {
  return [
    deletions > 0 &&
      `${countOf(deletions, 'deletion')} left out that ${deletions === 1 ? 'was' : 'were'} tracked in the file.`,
    insertions > 0 &&
      `${countOf(insertions, 'insertion')} kept that ${insertions === 1 ? 'was' : 'were'} tracked in the file.`,
    comments > 0 && `${countOf(comments, 'comment')} left out.`,
  ].filter((note) => note !== false)
}

function countOf(count: number, what: string): string {
  return count === 1 ? `1 ${what} is` : `${count.toLocaleString('en')} ${what}s are`
}

/** When a file was made says little about when its text was published. */
function notesOnDates({ created, modified }: DocxProperties): string[] {
  if (!created) return []
  const change =
    modified && modified !== created ? ` and last changed on ${describePartialDate(modified)}` : ''
  return [
    `The file was made on ${describePartialDate(created)}${change}; it does not say when its text was published.`,
  ]
}
