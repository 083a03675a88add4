import { type DocumentMetadata, documentMetadataSchema } from '@/lib/documents/document'
import type { SourcePreview } from '@/lib/documents/import/source-preview'

export const datePrecisions = ['day', 'month', 'year', 'unknown'] as const
type DatePrecision = (typeof datePrecisions)[number]

export type DateDraft = { precision: DatePrecision; year: string; month: string; day: string }

/** The metadata of a document as somebody types it. */
export type MetadataDraft = {
  title: string
  standfirst: string
  publisher: string
  /** One name a line. */
  authors: string
  published: DateDraft
  url: string
  language: string
  provenance: string
}

export type MetadataProblems = Partial<Record<keyof MetadataDraft, string>>

/** What is still as it was when it was found wrong: a field that was changed since is not blamed any more. */
export function problemsLeft(
  problems: MetadataProblems,
  checked: MetadataDraft,
  draft: MetadataDraft,
): MetadataProblems {
  const entries = Object.entries(problems) as [keyof MetadataDraft, string][]
  return Object.fromEntries(entries.filter(([name]) => draft[name] === checked[name]))
}

export function draftOfMetadata(metadata: DocumentMetadata): MetadataDraft {
  return {
    title: metadata.title,
    standfirst: metadata.standfirst,
    publisher: metadata.publisher,
    authors: metadata.authors.join('\n'),
    published: draftOfDate(metadata.publishedOn),
    url: metadata.url ?? '',
    language: metadata.language,
    provenance: metadata.provenance,
  }
}

/** What was found in a source. A file that has no title of its own goes by its name until somebody gives it one. */
export function draftOfPreview({
  metadata,
  source,
}: Pick<SourcePreview, 'metadata' | 'source'>): MetadataDraft {
  const draft = draftOfMetadata(metadata)
  return draft.title === '' && source ? { ...draft, title: titleOfFile(source.fileName) } : draft
}

/** The name of a file without its ending: "Annual report 2024" of "Annual_report_2024.pdf". */
export function titleOfFile(fileName: string): string {
  return fileName
    .replace(/\.[^.]{1,10}$/, '')
    .replaceAll('_', ' ')
    .trim()
    .slice(0, 500)
}

/** The metadata, or what keeps it from being saved. */
export function readMetadataDraft(
  draft: MetadataDraft,
): { metadata: DocumentMetadata } | { problems: MetadataProblems } {
  const parsed = documentMetadataSchema.safeParse({
    title: draft.title,
    standfirst: draft.standfirst.trim(),
    publisher: draft.publisher,
    authors: draft.authors
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean),
    publishedOn: dateOfDraft(draft.published),
    url: draft.url.trim() || null,
    language: draft.language,
    provenance: draft.provenance.trim(),
  })
  if (parsed.success) return { metadata: parsed.data }
  const problems: MetadataProblems = {}
  for (const issue of parsed.error.issues) problems[fieldOf(issue.path[0])] ??= issue.message
  return { problems }
}

function fieldOf(name: PropertyKey | undefined): keyof MetadataDraft {
  switch (name) {
    case 'publishedOn':
      return 'published'
    case 'standfirst':
    case 'publisher':
    case 'authors':
    case 'url':
    case 'language':
    case 'provenance':
      return name
    default:
      return 'title'
  }
}

function draftOfDate(date: string | null): DateDraft {
  const [year = '', month = '', day = ''] = date?.split('-') ?? []
  const precision = day ? 'day' : month ? 'month' : year ? 'year' : 'unknown'
  return { precision, year, month: month || '01', day: day.replace(/^0/, '') }
}

/** Only the parts that the precision asks for; an incomplete one does not parse as a date. */
function dateOfDraft({ precision, year, month, day }: DateDraft): string | null {
  if (precision === 'unknown') return null
  const parts = [year.trim(), month, day.trim().padStart(2, '0')]
  const length = { year: 1, month: 2, day: 3 }[precision]
  return parts.slice(0, length).join('-')
}
