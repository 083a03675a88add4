import { z } from 'zod'
import {
  type Anchor,
  anchorSchema,
  type LocationMethod,
  type LocationStatus,
} from '@/lib/anchoring/anchor'
import { claimLimits } from '@/lib/claims/claim-limits'
import {
  type AuthorStance,
  authorStances,
  type ClaimKind,
  type ClaimStatus,
  type Confidence,
  claimKinds,
  claimStatuses,
  confidences,
  type Likelihood,
  likelihoods,
} from '@/lib/claims/scales'
import { type EditorNode, editorNodeSchema } from '@/lib/documents/document'

export type Hedge = { cues: string[]; likelihood: Likelihood | null }

/** One annotator's reading: the claim takes this position on this question. */
export type Assessment = { questionId: string; positionId: string; by: string; createdAt: string }

/** A passage of a claim in one revision, with how it was found there. */
export type Passage = Anchor & {
  revisionId: string
  status: LocationStatus
  method: LocationMethod
  similarity: number
}

export type Claim = {
  id: string
  number: number
  documentId: string
  passages: Passage[]
  statement: string
  note: EditorNode | null
  /** Who asserts it; null is the author of the document. */
  speaker: string | null
  authorStance: AuthorStance
  hedge: Hedge
  kind: ClaimKind | null
  asOf: string | null
  horizon: string | null
  sourceConfidence: Confidence | null
  annotatorConfidence: Confidence | null
  status: ClaimStatus
  tagIds: string[]
  assessments: Assessment[]
  version: number
  createdBy: string
  createdAt: string
  updatedAt: string
  archivedAt: string | null
  /** What was said of the passages is hidden from whoever looks (lib/comparison/blind-readings.ts), and left out here. */
  isHidden?: true
}

/** What a person can set on a claim, in one form. Assessments are those of the person who saves. */
export const claimFieldsSchema = z.object({
  statement: z.string().max(claimLimits.statement).default(''),
  note: editorNodeSchema.nullable().default(null),
  speaker: z.string().trim().min(1).max(claimLimits.speaker).nullable().default(null),
  authorStance: z.enum(authorStances).default('asserts'),
  hedge: z
    .object({
      cues: z
        .array(z.string().trim().min(1).max(claimLimits.cue))
        .max(claimLimits.cues)
        .default([]),
      likelihood: z.enum(likelihoods).nullable().default(null),
    })
    .default({ cues: [], likelihood: null }),
  kind: z.enum(claimKinds).nullable().default(null),
  asOf: z.string().trim().max(claimLimits.asOf).nullable().default(null),
  horizon: z.string().trim().max(claimLimits.horizon).nullable().default(null),
  sourceConfidence: z.enum(confidences).nullable().default(null),
  annotatorConfidence: z.enum(confidences).nullable().default(null),
  status: z.enum(claimStatuses).default('draft'),
  tagIds: z.array(z.string()).max(claimLimits.tags).default([]),
  assessments: z
    .array(z.object({ questionId: z.string(), positionId: z.string() }))
    .max(50)
    .default([]),
})
export type ClaimFields = z.infer<typeof claimFieldsSchema>

/** The passages of a claim as a client sends them; the server checks each against the revision. */
const passagesSchema = z
  .array(anchorSchema)
  .min(1, 'A claim has at least one passage')
  .max(claimLimits.passages)

/**
 * A whole claim as a client saves it, on one revision. `expectedVersion` is the version that it was made from;
 * null makes a new claim. The id comes from the client, so that a repeated request makes one claim.
 */
export const claimInputSchema = z.object({
  id: z.uuid(),
  documentId: z.string(),
  revisionId: z.string(),
  passages: passagesSchema,
  fields: claimFieldsSchema,
  expectedVersion: z.int().min(1).nullable(),
  /** What is said of the claim was hidden from who saves: of the fields, the assessments alone are theirs. */
  isHidden: z.literal(true).exactOptional(),
})
export type ClaimInput = z.infer<typeof claimInputSchema>
