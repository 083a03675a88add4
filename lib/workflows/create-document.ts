import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { listDocumentSlugs } from '@/lib/db/list-slugs'
import { createRow } from '@/lib/db/record-write'
import { documentRow, revisionRow } from '@/lib/db/rows-to-write'
import {
  documentMetadataSchema,
  editorNodeSchema,
  importMethods,
  revisionSourceSchema,
} from '@/lib/documents/document'
import { sha256 } from '@/lib/text/sha256'
import { slugOf, uniqueSlug } from '@/lib/text/slug'
import { keepSource } from '@/lib/workflows/keep-source'
import { quoted } from '@/lib/workflows/label'
import { requireText } from '@/lib/workflows/require-text'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const createDocumentSchema = batchRequestSchema.extend({
  documentId: z.uuid(),
  metadata: documentMetadataSchema,
  content: editorNodeSchema,
  importMethod: z.enum(importMethods),
  source: revisionSourceSchema.nullable().default(null),
})

type Input = z.infer<typeof createDocumentSchema>

/** Adds a document with its first revision: what the preview showed, or what a caller made of it. */
export async function createDocument(
  context: WorkContext,
  { documentId, metadata, content, importMethod, source, ...request }: Input,
): Promise<{ slug: string }> {
  const text = requireText(content)
  return runBatch(context, request, async ({ recording, project, now }) => {
    const kept = await keepSource(recording.transaction, source)
    const taken = await listDocumentSlugs(recording.transaction, project.id)
    const slug = uniqueSlug(slugOf(metadata.title), taken)
    const createdAt = now.toISOString()
    const document = { ...metadata, id: documentId, slug, version: 1, createdAt, archivedAt: null }
    await createRow(recording, 'document', documentRow(document, project.id))
    await createRow(
      recording,
      'revision',
      revisionRow({
        ...{ id: uuidv7(), documentId, number: 1, text, sha256: sha256(text) },
        ...{ content, importMethod, source: kept, note: '', createdAt },
      }),
    )
    return { label: `Document ${quoted(metadata.title)}`, value: { slug } }
  })
}
