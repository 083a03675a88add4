'use server'
import { action } from '@/lib/boundary/action'
import { localContext } from '@/lib/boundary/local-context'
import { createDocument, createDocumentSchema } from '@/lib/workflows/create-document'

export const createDocumentAction = action(createDocumentSchema, async (input) =>
  createDocument(await localContext(), input),
)
