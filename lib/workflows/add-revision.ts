import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { carryClaims } from '@/lib/claims/carry-claims'
import { requireDocument } from '@/lib/db/find-document'
import { findRevisionContent, listRevisionTexts } from '@/lib/db/find-revision'
import { loadClaimsOfDocument } from '@/lib/db/load-claims'
import { loadFormerPassagesOfDocument } from '@/lib/db/load-former-passages'
import { createRow } from '@/lib/db/record-write'
import { revisionRow } from '@/lib/db/rows-to-write'
import { importLimits } from '@/lib/db/transact'
import { writeCarriedClaims } from '@/lib/db/write-carried-claims'
import { editorNodeSchema, importMethods, revisionSourceSchema } from '@/lib/documents/document'
import { Conflict } from '@/lib/errors'
import { sha256 } from '@/lib/text/sha256'
import { keepSource } from '@/lib/workflows/keep-source'
import { quoted } from '@/lib/workflows/label'
import { requireOtherContent } from '@/lib/workflows/require-other-content'
import { requireText } from '@/lib/workflows/require-text'
import { batchRequestSchema, runBatch, type Work } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const addRevisionSchema = batchRequestSchema.extend({
  documentId: z.uuid(),
  /** The number of the newest revision that the new one was made from. */
  expectedNumber: z.int().min(1),
  content: editorNodeSchema,
  importMethod: z.enum(importMethods),
  source: revisionSourceSchema.nullable().default(null),
  note: z.string().trim().max(5000).default(''),
})

type Input = z.infer<typeof addRevisionSchema>

/**
 * Gives a document a new text, and carries every claim into it, archived ones too. The text before stays as it is, with
 * the places that its passages had. Refused where somebody else gave the document a text meanwhile.
 */
export async function addRevision(
  context: WorkContext,
  { documentId, expectedNumber, content, importMethod, source, note, ...request }: Input,
): Promise<{ number: number }> {
  const text = requireText(content)
  const add = async ({ recording, project, now }: Work) => {
    const { transaction } = recording
    const document = await requireDocument(transaction, { projectId: project.id, id: documentId })
    const before = await listRevisionTexts(transaction, documentId)
    const newest = requireNewest(before, expectedNumber)
    if (newest.text === text) {
      const stored = await findRevisionContent(transaction, newest.id)
      requireOtherContent({ number: newest.number, content: stored }, content)
    }
    const number = newest.number + 1
    const revision = {
      ...{ id: uuidv7(), documentId, number, text, sha256: sha256(text), content },
      ...{ importMethod, note, createdAt: now.toISOString() },
      source: await keepSource(transaction, source),
    }
    await createRow(recording, 'revision', revisionRow(revision))
    const claims = await loadClaimsOfDocument(transaction, documentId)
    const former = await loadFormerPassagesOfDocument(transaction, documentId)
    const carried = carryClaims(claims, former, { before, next: revision })
    const pairs = claims.flatMap((claim, index) => {
      const after = carried.claims[index]
      return after ? [{ before: claim, after }] : []
    })
    await writeCarriedClaims(recording, pairs, { projectId: project.id, former: carried.former })
    return { label: `Revision ${number} of ${quoted(document.title)}`, value: { number } }
  }
  return runBatch(context, request, add, importLimits)
}

function requireNewest<Known extends { number: number }>(
  revisions: readonly Known[],
  expected: number,
): Known {
  const newest = revisions.at(-1)
  if (newest?.number === expected) return newest
  throw new Conflict(
    'Somebody else gave this document a new text meanwhile. Yours is kept here: compare it with the new one, then add it again.',
    { number: newest?.number ?? null },
  )
}
