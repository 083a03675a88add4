'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { createDocument, createDocumentSchema } from '@/lib/workflows/create-document'
import { previewSource, previewSourceSchema } from '@/lib/workflows/preview-source'

/** Stores nothing. */
export const previewSourceAction = action(previewSourceSchema, previewSource)

export const createDocumentAction = action(createDocumentSchema, async (input) =>
  createDocument(await localContext(), input),
)
