import { type FoundMetadata, noMetadata } from '@/lib/documents/import/import-result'
import { readLanguage } from '@/lib/documents/import/read-language'
import { readPartialDate } from '@/lib/documents/import/read-partial-date'

/** Markdown without the front matter that it began with, and what that says. */
export type FrontMatter = { text: string; metadata: FoundMetadata }

const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

const field = /^([A-Za-z][\w -]*):(?:[ \t]+(.*))?$/

/** A line that is none of a simple field goes with the one before it, or is a comment. */
const continued = /^(?:[ \t]+\S.*|-[ \t]+.*|#.*|[ \t]*)$/

/**
 * Reads front matter: fields of YAML between two lines of hyphens, with a value on their line, in a list in brackets,
 * or in a list of lines. What is no such field is passed over; where a line is no YAML at all, it is all text.
 */
export function readFrontMatter(markdown: string): FrontMatter {
  const [whole, inner] = block.exec(markdown) ?? []
  const fields = inner === undefined ? null : fieldsOf(inner)
  if (whole === undefined || fields === null) return { text: markdown, metadata: noMetadata }
  return { text: markdown.slice(whole.length), metadata: metadataOf(fields) }
}

function fieldsOf(yaml: string): Map<string, string[]> | null {
  const fields = new Map<string, string[]>()
  let values: string[] | null = null
  for (const line of yaml.split(/\r?\n/)) {
    const [, name, value] = field.exec(line) ?? []
    if (name !== undefined) {
      values = valuesIn(value ?? '')
      fields.set(name.toLowerCase(), values)
    } else if (!continued.test(line)) return null
    else values?.push(...valuesOfItem(line))
  }
  return fields.size > 0 ? fields : null
}

function valuesIn(value: string): string[] {
  const list = /^\[(.*)\]$/.exec(value.trim())?.[1]
  const parts = list === undefined ? [value] : list.split(/,(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)
  return parts.map(plain).filter((part) => part !== '' && !/^[|>][-+]?$/.test(part))
}

/** "- Ana Ruiz", "- name: Ana Ruiz". Of other fields of an item none is a value. */
function valuesOfItem(line: string): string[] {
  const item = /^[ \t]*-[ \t]+(?:name:[ \t]+)?(.*)$/.exec(line)?.[1]
  const isField = item !== undefined && /^\w+:[ \t]/.test(item)
  return item === undefined || isField ? [] : valuesIn(item)
}

/** A value without its quotation marks, or the comment after it. */
function plain(value: string): string {
  const trimmed = value.trim()
  const [, double, single] = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/.exec(trimmed) ?? []
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1')
  if (single !== undefined) return single.replaceAll("''", "'")
  return trimmed.replace(/(?:^|\s)#.*$/, '').trim()
}

function metadataOf(fields: ReadonlyMap<string, string[]>): FoundMetadata {
  const first = (...names: string[]) => names.flatMap((name) => fields.get(name) ?? [])[0] ?? null
  const address = first('url', 'canonical', 'canonical_url', 'source', 'link') ?? ''
  const authors = [...(fields.get('author') ?? []), ...(fields.get('authors') ?? [])]
  return {
    title: first('title'),
    standfirst: first('standfirst', 'subtitle', 'description', 'abstract', 'summary'),
    authors: [...new Set(authors.flatMap((names) => names.split(/\s+(?:and|&)\s+|;\s*/)))],
    publisher: first('publisher', 'publication'),
    publishedOn: readPartialDate(first('date', 'published', 'pubdate') ?? ''),
    url: /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null,
    language: readLanguage(first('lang', 'language') ?? ''),
  }
}
