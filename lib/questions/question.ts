import { z } from 'zod'

export const positionRelations = ['exclusive', 'compatible', 'unknown'] as const
export type PositionRelation = (typeof positionRelations)[number]

export const exampleKinds = ['include', 'exclude'] as const
export type ExampleKind = (typeof exampleKinds)[number]

/** A passage that shows what a tag or a position is for, or what it is not for, named by its claim. */
export type Example = { claimId: string; kind: ExampleKind; note: string }

/** One possible answer to a question. */
export type Position = {
  id: string
  slug: string
  label: string
  definition: string
  ordinal: number
  examples: Example[]
  /** The position that took over the assessments of this one, which is archived then. */
  mergedIntoId: string | null
  archivedAt: string | null
}

/** A contested question, neutrally worded. Pairs of positions that `relations` does not name are unknown. */
export type Question = {
  id: string
  /** The question that this one is a part of. */
  parentId: string | null
  slug: string
  text: string
  description: string
  isScale: boolean
  ordinal: number
  archivedAt: string | null
  positions: Position[]
  relations: { positionAId: string; positionBId: string; relation: PositionRelation }[]
}

export type Tag = {
  id: string
  slug: string
  name: string
  description: string
  parentId: string | null
  /** A place in the palette, counted from 0; null takes the place of the tag in its list. */
  colour: number | null
  ordinal: number
  /** Names under which it was known and is still found, oldest first. */
  aliases: string[]
  examples: Example[]
  /** The tag that took over the claims of this one, which is archived then. */
  mergedIntoId: string | null
  version: number
  archivedAt: string | null
}

/** What a document does with a question. `not-checked` is the absence of a record and is never stored. */
export const coverageStates = ['takes-position', 'raises-only', 'silent', 'not-checked'] as const
export type CoverageState = (typeof coverageStates)[number]

export type Coverage = {
  documentId: string
  questionId: string
  state: Exclude<CoverageState, 'not-checked'>
  note: string
  by: string
  checkedAt: string
}

const positionInputSchema = z.object({
  id: z.uuid(),
  label: z.string().trim().min(1, 'Give every position a label').max(200),
  definition: z.string().trim().max(2000).default(''),
})

/** Nobody could tell two positions apart that have one label, in whatever case. */
function refuseSameLabels(
  positions: readonly { label: string }[],
  context: z.core.$RefinementCtx<readonly { label: string }[]>,
) {
  const seen = new Set<string>()
  for (const [index, { label }] of positions.entries()) {
    const name = label.normalize('NFKC').toLowerCase()
    if (seen.has(name)) {
      const message = 'Another position has this label already'
      context.addIssue({ code: 'custom', path: [index, 'label'], message })
    }
    seen.add(name)
  }
}

/** A question with its positions in order, as a form sends it. Positions left out are archived. */
export const questionInputSchema = z.object({
  id: z.uuid(),
  text: z.string().trim().min(1, 'Write the question').max(500),
  description: z.string().trim().max(5000).default(''),
  isScale: z.boolean().default(false),
  positions: z.array(positionInputSchema).max(20).superRefine(refuseSameLabels),
  /** The state that the change was made from (question-state.ts); null for a new question. */
  basedOn: z.string().nullable(),
  relations: z
    .array(
      z.object({
        positionAId: z.uuid(),
        positionBId: z.uuid(),
        relation: z.enum(positionRelations),
      }),
    )
    .default([]),
})
export type QuestionInput = z.infer<typeof questionInputSchema>

/** The most characters (UTF-16 code units) and things that a tag can be given at once. */
export const tagLimits = { name: 100, description: 2000, aliases: 1000, exampleNote: 1000 } as const

const tagNameSchema = z
  .string()
  .trim()
  .min(1, 'Give the tag a name')
  .max(tagLimits.name, `A name has at most ${tagLimits.name} characters`)

export const tagDescriptionSchema = z
  .string()
  .trim()
  .max(tagLimits.description, `A description has at most ${tagLimits.description} characters`)

export const tagInputSchema = z.object({
  id: z.uuid(),
  name: tagNameSchema,
  description: tagDescriptionSchema.default(''),
  /** Where a new tag goes. An existing one is moved instead. */
  parentId: z.string().nullable().default(null),
  colour: z.int().min(0).max(999).nullable().default(null),
  aliases: z.array(tagNameSchema).max(tagLimits.aliases).default([]),
  /** The version that the change was made from; null for a new tag. */
  expectedVersion: z.int().min(1).nullable().default(null),
})
export type TagInput = z.infer<typeof tagInputSchema>
/** A tag as it is sent: what is left out of a new one is empty. */
export type SentTag = z.input<typeof tagInputSchema>
