import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { authorStances, likelihoods } from '@/lib/claims/scales'
import { coverageStates } from '@/lib/questions/question'

const slug = z.string().min(1)

/**
 * One person's reading of the articles, blind to anybody else's: a passage, the position it takes on a question, who
 * says it and what the author makes of it. A passage on two questions is there twice.
 */
export const readingSchema = z.strictObject({
  claims: z.array(
    z.strictObject({
      document: slug,
      quote: z.string().min(1),
      question: slug,
      position: slug,
      speaker: z.string().nullable(),
      authorStance: z.enum(authorStances),
      hedgeCues: z.array(z.string()),
      likelihood: z.enum(likelihoods).nullable(),
      remark: z.string().default(''),
    }),
  ),
  coverage: z.array(
    z.strictObject({
      document: slug,
      question: slug,
      state: z.enum(coverageStates).exclude(['not-checked']),
      note: z.string(),
    }),
  ),
  remarksOnQuestions: z.array(z.strictObject({ question: slug, remark: z.string() })),
})
export type Reading = z.infer<typeof readingSchema>

/** first: as it was before the two were compared. second: made without sight of the first. */
export function readReading(which: 'first' | 'second'): Reading {
  const file = new URL(`./russia-north-korea/${which}-reading.json`, import.meta.url)
  return readingSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
