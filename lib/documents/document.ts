import { z } from 'zod'

/**
 * A date as precise as it is known: "2024-10-25", "2024-10" or "2024" (ISO 8601-1, calendar date with
 * reduced precision).
 */
export const partialDateSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'A date is written 2024, 2024-10 or 2024-10-25',
  )
  .refine((date) => date.length < 10 || isCalendarDay(date), 'There is no such day')

function isCalendarDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  // Checked even where the pattern above has already failed, so the text may be no date at all.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

/** How a revision came in: as a kind of file, pasted, from the web, as a correction of the one before, with a project. */
export const importMethods = [
  ...(['paste', 'txt', 'md', 'html', 'docx', 'pdf', 'epub', 'url'] as const),
  ...(['correction', 'project-file'] as const),
] as const
export type ImportMethod = (typeof importMethods)[number]

/** TipTap JSON: a node of a document or of a note. */
export type EditorNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: EditorNode[]
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  text?: string
}

export const editorNodeSchema: z.ZodType<EditorNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(editorNodeSchema).optional(),
    marks: z
      .array(z.object({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() }))
      .optional(),
    text: z.string().optional(),
  }),
) as z.ZodType<EditorNode>

export const documentMetadataSchema = z.object({
  title: z.string().trim().min(1, 'Give the document a title').max(500),
  standfirst: z.string().max(5000).default(''),
  authors: z.array(z.string().trim().min(1).max(200)).max(100).default([]),
  publisher: z.string().trim().max(200).default(''),
  publishedOn: partialDateSchema.nullable().default(null),
  url: z
    .url({ protocol: /^https?$/, error: 'A web address starts with http:// or https://' })
    .nullable()
    .default(null),
  language: z.string().trim().max(35).default('en'),
  provenance: z.string().max(5000).default(''),
})

/** What is known of a document apart from its text. */
export type DocumentMetadata = z.infer<typeof documentMetadataSchema>

export type Document = DocumentMetadata & {
  id: string
  slug: string
  version: number
  createdAt: string
  archivedAt: string | null
}

/** The file or page that a revision was read from. */
export const revisionSourceSchema = z.object({
  fileName: z.string().min(1).max(1000),
  mediaType: z.string().max(200),
  /** In bytes. */
  byteLength: z.int().min(0),
  /** Of the bytes, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Where it was fetched; null for a file of a person's own. */
  address: z
    .url({ protocol: /^https?$/ })
    .max(5000)
    .nullable(),
})
export type RevisionSource = z.infer<typeof revisionSourceSchema>

/** One immutable text of a document. `text` is canonical; `content` is TipTap JSON of the same words. */
export type Revision = {
  id: string
  documentId: string
  number: number
  text: string
  sha256: string
  content: EditorNode
  importMethod: ImportMethod
  /** Null where it was pasted or written. */
  source: RevisionSource | null
  /** What was changed and why; empty where nobody said. */
  note: string
  createdAt: string
}
