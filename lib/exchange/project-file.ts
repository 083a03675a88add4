import { z } from 'zod'
import { anchorSchema, locationMethods, locationStatuses } from '@/lib/anchoring/anchor'
import { briefSourceSchema } from '@/lib/briefs/brief'
import { claimLimits } from '@/lib/claims/claim-limits'
import {
  authorStances,
  claimKinds,
  claimStatuses,
  confidences,
  likelihoods,
} from '@/lib/claims/scales'
import { pairScopes } from '@/lib/comparison/candidate-pairs'
import { judgedContentSchema } from '@/lib/comparison/judged-content'
import { pairStatuses } from '@/lib/comparison/standing-verdicts'
import { disagreementKinds, verdictOutcomes } from '@/lib/comparison/verdict'
import {
  documentMetadataSchema,
  editorNodeSchema,
  importMethods,
  revisionSourceSchema,
} from '@/lib/documents/document'
import { coverageStates, exampleKinds, positionRelations } from '@/lib/questions/question'

export const projectFileFormat = 'counterpoint-project'
export const projectFileVersion = 1

// The descriptions are the documentation of the format: they are what project-file.schema.json says.

/** Words of any script joined by "-": what addresses are made of. */
export const slugSchema = z
  .string()
  .regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, 'A slug is words and digits joined by -')
  .max(120)
const slug = slugSchema
const instant = z.iso.datetime({ precision: 3 })
const archivedAt = instant.nullable().describe('Null while it is in use; nothing is deleted')
const personName = z.string().min(1).max(200)

const revisionSchema = z.object({
  number: z.int().min(1),
  text: z
    .string()
    .describe(
      'Canonical text: lines end in \\n, blocks are one blank line apart, no normalisation',
    ),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the text in UTF-8, lower-case hexadecimal'),
  content: editorNodeSchema.describe('The same words as a TipTap document'),
  importMethod: z.enum(importMethods),
  source: revisionSourceSchema
    .nullable()
    .default(null)
    .describe('The file or page that it was read from; its bytes are not in this file'),
  note: z.string().max(5000).default('').describe('What was changed and why'),
  createdAt: instant,
})

const documentSchema = documentMetadataSchema.required().extend({
  slug,
  createdAt: instant,
  archivedAt,
  revisions: z
    .array(revisionSchema)
    .min(1)
    .describe('The texts of the document, oldest first; a text never changes'),
})

const examplesSchema = z
  .array(
    z.object({
      claim: z.int().min(1).describe('Number of the claim whose passage is the example'),
      kind: z.enum(exampleKinds).describe('Whether it belongs here or only seems to'),
      note: z.string(),
    }),
  )
  .default([])

const mergedInto = slug
  .nullable()
  .default(null)
  .describe('What took over what was under it; it is archived then')

const positionSchema = z.object({
  slug,
  label: z.string().min(1),
  definition: z.string(),
  examples: examplesSchema,
  mergedInto,
  archivedAt,
})

const questionSchema = z.object({
  slug,
  parent: slug.nullable().default(null).describe('Slug of the question that it is a part of'),
  text: z.string().min(1),
  description: z.string(),
  isScale: z.boolean().describe('Whether the order of the positions forms a scale'),
  archivedAt,
  positions: z.array(positionSchema).describe('The possible answers, in order'),
  relations: z
    .array(z.object({ a: slug, b: slug, relation: z.enum(positionRelations) }))
    .describe('Between positions, the earlier one in a; what is not named is unknown'),
})

const tagSchema = z.object({
  slug,
  name: z.string().min(1),
  description: z.string(),
  parent: slug.nullable().describe('Slug of the tag above it'),
  colour: z
    .int()
    .min(0)
    .max(999)
    .nullable()
    .default(null)
    .describe('A place in the palette, from 0; null takes the place of the tag in the list'),
  aliases: z.array(z.string().min(1)).default([]).describe('Names it was known by, oldest first'),
  examples: examplesSchema,
  mergedInto,
  archivedAt,
})

const claimAnchorSchema = anchorSchema.extend({
  revision: z.int().min(1).describe('Number of the revision that start and end refer to'),
  start: anchorSchema.shape.start.describe('First UTF-16 code unit of the passage'),
  end: anchorSchema.shape.end.describe('The UTF-16 code unit after the passage'),
  exact: anchorSchema.shape.exact.describe('The quote'),
  status: z.enum(locationStatuses),
  method: z.enum(locationMethods).describe('How the passage was found in the revision'),
  similarity: z.number().min(0).max(1),
})

const assessmentSchema = z.object({
  question: slug,
  position: slug,
  by: personName.describe('The annotator who reads the claim so'),
  createdAt: instant,
})

const contextCheckSchema = z.object({
  by: personName,
  passageKey: z.string().describe('SHA-256 of the passages that were checked'),
  turn: z.string().describe('The words around the passage that turn its sense'),
  checkedAt: instant,
})

const claimSchema = z.object({
  number: z.int().min(1).describe('The claim is called C-<number> everywhere'),
  document: slug,
  anchors: z
    .array(claimAnchorSchema)
    .min(1)
    .max(claimLimits.passages)
    .describe('The passages of the claim, in order'),
  formerAnchors: z
    .array(claimAnchorSchema)
    .default([])
    .describe('Where its passages were in revisions before the newest, by revision and in order'),
  statement: z.string().max(claimLimits.statement),
  speaker: z
    .string()
    .min(1)
    .max(claimLimits.speaker)
    .nullable()
    .describe('Who asserts it; null is the author of the document'),
  authorStance: z
    .enum(authorStances)
    .describe('Asserts, endorses and concedes count for the document, the others never do'),
  hedge: z.object({
    cues: z
      .array(z.string().min(1).max(claimLimits.cue))
      .max(claimLimits.cues)
      .describe('The words that hedge, as they stand in the passage'),
    likelihood: z.enum(likelihoods).nullable().describe('A step of the ICD 203 scale'),
  }),
  kind: z.enum(claimKinds).nullable(),
  asOf: z.string().max(claimLimits.asOf).nullable(),
  horizon: z.string().max(claimLimits.horizon).nullable(),
  sourceConfidence: z
    .enum(confidences)
    .nullable()
    .describe('The confidence that the source states in its own judgement'),
  annotatorConfidence: z
    .enum(confidences)
    .nullable()
    .describe('The confidence of the annotator in this reading'),
  tags: z.array(slug).max(claimLimits.tags),
  note: editorNodeSchema.nullable().describe('A TipTap document'),
  status: z.enum(claimStatuses),
  assessments: z.array(assessmentSchema),
  contextChecks: z
    .array(contextCheckSchema)
    .default([])
    .describe('Who read the words around the passages and found them fairly quoted'),
  createdBy: personName,
  createdAt: instant,
  updatedAt: instant,
  archivedAt,
})

const coverageSchema = z.object({
  document: slug,
  question: slug,
  state: z.enum(coverageStates).exclude(['not-checked']),
  note: z.string(),
  by: personName,
  checkedAt: instant,
})

const supersedingClaim = z
  .int()
  .min(1)
  .nullable()
  .default(null)
  .describe('For "superseded": number of the claim that replaces the other one')

const verdictSchema = z.object({
  reviewer: personName,
  outcome: z.enum(verdictOutcomes),
  kinds: z.array(z.enum(disagreementKinds)),
  reason: z.string(),
  confidence: z.enum(confidences).nullable(),
  contentKey: z.string().describe('SHA-256 of what was judged; another content makes it stale'),
  judged: judgedContentSchema
    .nullable()
    .default(null)
    .describe('Both claims as they were judged; null where it was not kept'),
  superseding: supersedingClaim,
  createdAt: instant,
})

const resolutionSchema = z.object({
  by: personName,
  outcome: z.enum(verdictOutcomes).nullable().describe('Null: the pair was opened again'),
  kinds: z.array(z.enum(disagreementKinds)),
  reason: z.string(),
  superseding: supersedingClaim,
  overrideReason: z
    .string()
    .nullable()
    .describe('Why it was resolved although readers differ on what a claim says'),
  contentKey: z.string(),
  createdAt: instant,
})

const pairSchema = z.object({
  question: slug,
  claimA: z.int().min(1).describe('The lower claim number'),
  claimB: z.int().min(1),
  scope: z
    .enum(pairScopes)
    .nullable()
    .describe(
      'Across documents, against a quoted speaker, inside one document; null: no candidate',
    ),
  status: z.enum(pairStatuses),
  reasons: z.array(z.string()).describe('Why the pair is shown'),
  pairedBy: personName
    .nullable()
    .default(null)
    .describe('Who set the two side by side by hand; null for a derived pair'),
  verdicts: z.array(verdictSchema).describe('All that were ever given, oldest first'),
  resolutions: z
    .array(resolutionSchema)
    .default([])
    .describe('What the project made of the pair, oldest first; the newest stands'),
})

const briefSchema = z.object({
  slug,
  title: z.string().min(1),
  source: briefSourceSchema.describe('What the brief is made from'),
  content: editorNodeSchema.describe('A TipTap document; its citations name claims by number'),
  createdBy: personName,
  createdAt: instant,
  updatedAt: instant,
  archivedAt,
})

const viewSchema = z.object({
  slug,
  name: z.string().min(1),
  search: z.string().describe('The query string of the claims table, without "?"'),
  createdBy: personName,
  createdAt: instant,
  archivedAt,
})

/**
 * A whole project in one file. Everything is named by what stays the same in another database: slugs, numbers
 * and names. Offsets are UTF-16 code units of the revision's text, end exclusive.
 */
export const projectFileSchema = z.object({
  format: z.literal(projectFileFormat),
  version: z.literal(projectFileVersion),
  exportedAt: instant.describe('The only field that differs between two exports of one content'),
  project: z.object({
    slug,
    title: z.string().min(1),
    description: z.string(),
    nextClaimNumber: z.int().min(1),
    createdAt: instant,
  }),
  documents: z.array(documentSchema),
  questions: z.array(questionSchema),
  tags: z.array(tagSchema),
  claims: z.array(claimSchema),
  coverage: z.array(coverageSchema),
  pairs: z
    .array(pairSchema)
    .describe('All candidates and all judged pairs; an import derives the candidates again'),
  briefs: z.array(briefSchema).default([]),
  views: z.array(viewSchema).default([]).describe('Searches of the claims table under a name'),
})

export type ProjectFile = z.infer<typeof projectFileSchema>
