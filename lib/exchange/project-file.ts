import { z } from 'zod'
import { anchorSchema, locationMethods, locationStatuses } from '@/lib/anchoring/anchor'
import {
  authorStances,
  claimKinds,
  claimStatuses,
  confidences,
  likelihoods,
} from '@/lib/claims/claim'
import { disagreementKinds, verdictOutcomes } from '@/lib/comparison/verdict'
import { documentMetadataSchema, editorNodeSchema, importMethods } from '@/lib/documents/document'
import { coverageStates, positionRelations } from '@/lib/questions/question'

export const projectFileFormat = 'counterpoint-project'
export const projectFileVersion = 1

const slug = z
  .string()
  .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u)
  .max(120)
const instant = z.iso.datetime({ precision: 3 })
const personName = z.string().min(1).max(200)

const revisionSchema = z.object({
  number: z.int().min(1),
  text: z.string(),
  /** Of the text, in UTF-8, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  content: editorNodeSchema,
  importMethod: z.enum(importMethods),
  createdAt: instant,
})

const positionSchema = z.object({
  slug,
  label: z.string().min(1),
  definition: z.string(),
  archivedAt: instant.nullable(),
})

const claimSchema = z.object({
  number: z.int().min(1),
  /** The document's slug. */
  document: slug,
  anchors: z
    .array(
      anchorSchema.extend({
        revision: z.int().min(1),
        status: z.enum(locationStatuses),
        method: z.enum(locationMethods),
        similarity: z.number().min(0).max(1),
      }),
    )
    .min(1),
  statement: z.string(),
  speaker: z.string().nullable(),
  authorStance: z.enum(authorStances),
  hedge: z.object({ cues: z.array(z.string()), likelihood: z.enum(likelihoods).nullable() }),
  kind: z.enum(claimKinds).nullable(),
  asOf: z.string().nullable(),
  horizon: z.string().nullable(),
  sourceConfidence: z.enum(confidences).nullable(),
  annotatorConfidence: z.enum(confidences).nullable(),
  /** Slugs of tags. */
  tags: z.array(slug),
  note: editorNodeSchema.nullable(),
  status: z.enum(claimStatuses),
  /** question and position are slugs, by is a person's name. */
  assessments: z.array(
    z.object({ question: slug, position: slug, by: personName, createdAt: instant }),
  ),
  createdBy: personName,
  createdAt: instant,
  updatedAt: instant,
  archivedAt: instant.nullable(),
})

/**
 * A whole project in one file. Everything is named by what stays the same in another database: slugs, numbers
 * and names. Offsets are UTF-16 code units of the revision's text, end exclusive.
 */
export const projectFileSchema = z.object({
  format: z.literal(projectFileFormat),
  version: z.literal(projectFileVersion),
  /** The only field that differs between two exports of the same content. */
  exportedAt: instant,
  project: z.object({
    slug,
    title: z.string().min(1),
    description: z.string(),
    nextClaimNumber: z.int().min(1),
    createdAt: instant,
  }),
  documents: z.array(
    documentMetadataSchema.required().extend({
      slug,
      createdAt: instant,
      archivedAt: instant.nullable(),
      revisions: z.array(revisionSchema).min(1),
    }),
  ),
  questions: z.array(
    z.object({
      slug,
      text: z.string().min(1),
      description: z.string(),
      isScale: z.boolean(),
      archivedAt: instant.nullable(),
      positions: z.array(positionSchema),
      /** Pairs of position slugs, a before b in the order of positions. Pairs not named are unknown. */
      relations: z.array(z.object({ a: slug, b: slug, relation: z.enum(positionRelations) })),
    }),
  ),
  tags: z.array(
    z.object({
      slug,
      name: z.string().min(1),
      description: z.string(),
      parent: slug.nullable(),
      archivedAt: instant.nullable(),
    }),
  ),
  claims: z.array(claimSchema),
  coverage: z.array(
    z.object({
      document: slug,
      question: slug,
      state: z.enum(coverageStates).exclude(['not-checked']),
      note: z.string(),
      by: personName,
      checkedAt: instant,
    }),
  ),
  /** All candidate pairs and all judged ones. Candidates without a verdict are derived again on import. */
  pairs: z.array(
    z.object({
      question: slug,
      claimA: z.int().min(1),
      claimB: z.int().min(1),
      /** Across documents, against a quoted speaker, or inside one document. Null: no candidate (any more). */
      scope: z.enum(['sources', 'speakers', 'inner-tension']).nullable(),
      status: z.enum(['unjudged', 'judged', 'stale']),
      /** Why the pair is shown, in words. */
      reasons: z.array(z.string()),
      verdicts: z.array(
        z.object({
          reviewer: personName,
          outcome: z.enum(verdictOutcomes),
          kinds: z.array(z.enum(disagreementKinds)),
          reason: z.string(),
          confidence: z.enum(confidences).nullable(),
          /** SHA-256 of what was judged. */
          contentKey: z.string(),
          createdAt: instant,
        }),
      ),
    }),
  ),
})

export type ProjectFile = z.infer<typeof projectFileSchema>
