import { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import { authorStances, likelihoods } from '@/lib/claims/scales'
import { type CounterPassage, counterPassages } from '@/lib/comparison/counter-passages'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Document } from '@/lib/documents/document'
import { NotFound } from '@/lib/errors'

/** What the API answers: everything that is shown, and no ids that mean nothing outside of the database. */
export const counterPassagesSchema = z.object({
  counterPassages: z.array(
    z.object({
      question: z.object({ slug: z.string(), text: z.string() }),
      positions: z.array(z.string()),
      strongest: z
        .object({
          claimNumber: z.int(),
          position: z.string(),
          quotes: z.array(z.string()),
          speaker: z.string().nullable(),
          authorStance: z.enum(authorStances),
          hedge: z.object({
            cues: z.array(z.string()),
            likelihood: z.enum(likelihoods).nullable(),
          }),
          document: z.object({
            slug: z.string(),
            title: z.string(),
            authors: z.array(z.string()),
            publisher: z.string(),
            publishedOn: z.string().nullable(),
            language: z.string(),
          }),
        })
        .nullable(),
      notCheckedCount: z.int(),
    }),
  ),
})
export type CounterPassagesAnswer = z.infer<typeof counterPassagesSchema>

/** The strongest counter-passages of a claim that is not archived. */
export function counterPassagesAnswer(
  snapshot: ProjectSnapshot,
  claimId: string,
): CounterPassagesAnswer {
  const claim = snapshot.claims.find(({ id, archivedAt }) => id === claimId && archivedAt === null)
  if (!claim) throw new NotFound('There is no such claim in this project.')
  return { counterPassages: counterPassages(snapshot, claim).map(answered) }
}

type Answered = CounterPassagesAnswer['counterPassages'][number]

function answered({ question, positions, strongest, notChecked }: CounterPassage): Answered {
  return {
    question: { slug: question.slug, text: question.text },
    positions: positions.map(({ label }) => label),
    strongest: strongest && {
      ...quoted(strongest.claim),
      position: strongest.position.label,
      document: sourceOf(strongest.document),
    },
    notCheckedCount: notChecked.length,
  }
}

function quoted({ number, passages, speaker, authorStance, hedge }: Claim) {
  const quotes = passages.map(({ exact }) => exact)
  return { claimNumber: number, quotes, speaker, authorStance, hedge }
}

function sourceOf({ slug, title, authors, publisher, publishedOn, language }: Document) {
  return { slug, title, authors, publisher, publishedOn, language }
}
