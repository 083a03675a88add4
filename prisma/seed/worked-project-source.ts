import { z } from 'zod'
import { authorStances, claimKinds, confidences, likelihoods } from '@/lib/claims/scales'
import { verdictFieldsSchema } from '@/lib/comparison/verdict-input'
import { documentMetadataSchema } from '@/lib/documents/document'
import { slugSchema } from '@/lib/exchange/project-file'
import { coverageStates } from '@/lib/questions/question'

// How a worked project is written down: for people who read and change it, so that it quotes instead of counting
// characters, leaves out what goes without saying, and calls everything by its slug or number.

const slug = slugSchema
const sentence = z.string().trim().min(1)
const pairOfSlugs = z.tuple([slug, slug])

const projectSchema = z.strictObject({
  slug,
  title: sentence,
  description: sentence,
  annotator: sentence,
  createdAt: z.iso.datetime({ precision: 3 }),
  reviewedAt: z.iso.datetime({ precision: 3 }),
})

/** Title and standfirst are in the article itself. */
const documentSchema = z.strictObject({
  ...documentMetadataSchema.omit({ title: true, standfirst: true }).shape,
  slug,
  provenance: sentence,
})

const questionSchema = z.strictObject({
  slug,
  text: sentence,
  description: sentence,
  isScale: z.boolean(),
  positions: z
    .array(z.strictObject({ slug, label: sentence, definition: sentence }))
    .min(2)
    .max(4),
  exclusive: z.array(pairOfSlugs).default([]),
  compatible: z.array(pairOfSlugs).default([]),
})

const tagSchema = z.strictObject({
  slug,
  name: sentence,
  description: sentence,
  parent: slug.nullable().default(null),
})

const quoteSchema = z.union([
  z
    .string()
    .min(1)
    .transform((exact) => ({ exact })),
  z.strictObject({
    exact: z.string().min(1),
    before: z.string().optional(),
    after: z.string().optional(),
  }),
])

const claimSchema = z.strictObject({
  number: z.int().min(1),
  quotes: z.array(quoteSchema).min(1),
  statement: sentence,
  speaker: sentence.nullable().default(null),
  authorStance: z.enum(authorStances).default('asserts'),
  hedge: z
    .strictObject({
      cues: z.array(sentence).min(1),
      likelihood: z.enum(likelihoods).nullable().default(null),
    })
    .default({ cues: [], likelihood: null }),
  kind: z.enum(claimKinds),
  /** The day of publication where it is left out. */
  asOf: z.string().optional(),
  horizon: sentence.nullable().default(null),
  confidence: z.enum(confidences).default('high'),
  tags: z.array(slug).min(1),
  /** Position by question. */
  positions: z.record(slug, slug).default({}),
  note: sentence.nullable().default(null),
})

const coverageSchema = z.strictObject({
  question: slug,
  document: slug,
  state: z.enum(coverageStates).exclude(['not-checked', 'takes-position']),
  note: sentence,
})

const verdictSchema = z
  .strictObject({
    ...verdictFieldsSchema.omit({ supersedingClaimId: true }).shape,
    question: slug,
    claims: z.tuple([z.int(), z.int()]),
    /** Of the two claims the one that replaces the other. */
    superseding: z.int().nullable().default(null),
    reason: sentence,
  })
  .refine(({ outcome, kinds }) => outcome !== 'contradiction' || kinds.length > 0)
  .refine(({ outcome, claims, superseding }) =>
    outcome === 'superseded'
      ? superseding !== null && claims.includes(superseding)
      : superseding === null,
  )

/** Every part of a worked project: the files of its folder as they are parsed. */
export const workedProjectSchema = z.strictObject({
  project: projectSchema,
  documents: z.array(documentSchema),
  questions: z.array(questionSchema),
  tags: z.array(tagSchema),
  /** By the slug of their document. */
  claims: z.record(slug, z.array(claimSchema)),
  coverage: z.array(coverageSchema),
  verdicts: z.array(verdictSchema),
  /** The text of the articles by slug. */
  articles: z.record(slug, z.string()),
  /** On one question, whose words are its title, in Markdown. */
  brief: z.string(),
})

export type WorkedProject = z.infer<typeof workedProjectSchema>
export type ClaimSource = z.infer<typeof claimSchema>
export type QuestionSource = z.infer<typeof questionSchema>
