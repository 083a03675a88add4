import { z } from 'zod'
import { type EditorNode, editorNodeSchema } from '@/lib/documents/document'

/** What a brief is made from, named by slugs and numbers: it means the same in another database. */
export const briefSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), question: z.string() }),
  z.object({
    kind: z.literal('pairs'),
    pairs: z
      .array(z.object({ question: z.string(), claimA: z.int().min(1), claimB: z.int().min(1) }))
      .min(1)
      .max(500),
  }),
])

export type BriefSource = z.infer<typeof briefSourceSchema>

/** A memo on a question or on a selection of pairs. Its quotations name claims by number and follow them. */
export type Brief = {
  id: string
  slug: string
  title: string
  source: BriefSource
  content: EditorNode
  version: number
  createdBy: string
  createdAt: string
  updatedAt: string
  archivedAt: string | null
}

/** In code units: of a title, and of the content as JSON. */
export const briefLimits = { title: 300, content: 4_000_000 }

/** What of a brief a person writes. */
export type BriefText = Pick<Brief, 'title' | 'content'>

export const briefTextSchema = z.object({
  title: z.string().trim().min(1, 'Give the brief a title').max(briefLimits.title),
  content: editorNodeSchema,
})
