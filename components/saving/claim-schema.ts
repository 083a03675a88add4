import { z } from 'zod'
import { anchorSchema, locationMethods, locationStatuses } from '@/lib/anchoring/anchor'
import type { Claim, ClaimFields, ClaimInput } from '@/lib/claims/claim'
import {
  authorStances,
  claimKinds,
  claimStatuses,
  confidences,
  likelihoods,
} from '@/lib/claims/scales'
import { editorNodeSchema } from '@/lib/documents/document'
import type { ClaimChange } from './claim-store'

/**
 * The types of fields and no more: whether a value can be saved is for the server to say, and what it refuses is
 * kept all the same.
 */
const fieldShape = {
  statement: z.string(),
  note: editorNodeSchema.nullable(),
  speaker: z.string().nullable(),
  authorStance: z.enum(authorStances),
  hedge: z.object({ cues: z.array(z.string()), likelihood: z.enum(likelihoods).nullable() }),
  kind: z.enum(claimKinds).nullable(),
  asOf: z.string().nullable(),
  horizon: z.string().nullable(),
  sourceConfidence: z.enum(confidences).nullable(),
  annotatorConfidence: z.enum(confidences).nullable(),
  status: z.enum(claimStatuses),
  tagIds: z.array(z.string()),
}

const positionTaken = z.object({ questionId: z.string(), positionId: z.string() })

const fieldsSchema: z.ZodType<ClaimFields> = z.object({
  ...fieldShape,
  assessments: z.array(positionTaken),
})

export const changeSchema: z.ZodType<ClaimChange> = z.object({
  passages: z.array(anchorSchema).exactOptional(),
  fields: z
    .object({
      statement: fieldShape.statement.exactOptional(),
      note: fieldShape.note.exactOptional(),
      speaker: fieldShape.speaker.exactOptional(),
      authorStance: fieldShape.authorStance.exactOptional(),
      hedge: fieldShape.hedge.exactOptional(),
      kind: fieldShape.kind.exactOptional(),
      asOf: fieldShape.asOf.exactOptional(),
      horizon: fieldShape.horizon.exactOptional(),
      sourceConfidence: fieldShape.sourceConfidence.exactOptional(),
      annotatorConfidence: fieldShape.annotatorConfidence.exactOptional(),
      status: fieldShape.status.exactOptional(),
      tagIds: fieldShape.tagIds.exactOptional(),
      assessments: z.array(positionTaken).exactOptional(),
    })
    .exactOptional(),
})

export const sentClaimSchema: z.ZodType<ClaimInput> = z.object({
  id: z.string(),
  documentId: z.string(),
  revisionId: z.string(),
  passages: z.array(anchorSchema),
  fields: fieldsSchema,
  expectedVersion: z.int().nullable(),
  isHidden: z.literal(true).exactOptional(),
})

const passageSchema = anchorSchema.extend({
  revisionId: z.string(),
  status: z.enum(locationStatuses),
  method: z.enum(locationMethods),
  similarity: z.number(),
})

/** A stored claim, as a conflict brings it. */
const claimSchema: z.ZodType<Claim> = z.object({
  ...fieldShape,
  id: z.string(),
  number: z.int(),
  documentId: z.string(),
  passages: z.array(passageSchema),
  assessments: z.array(positionTaken.extend({ by: z.string(), createdAt: z.string() })),
  version: z.int(),
  createdBy: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  archivedAt: z.string().nullable(),
  isHidden: z.literal(true).exactOptional(),
})

/** The claim that came with a conflict; null where there is none. */
export function parseClaim(value: unknown): Claim | null {
  return claimSchema.safeParse(value).data ?? null
}
