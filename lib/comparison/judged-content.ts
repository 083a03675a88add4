import { z } from 'zod'
import type { Claim } from '@/lib/claims/claim'
import { authorStances, likelihoods } from '@/lib/claims/scales'
import type { Question } from '@/lib/questions/question'
import { compareText } from '@/lib/text/compare-text'

const judgedSideSchema = z.object({
  claim: z.int().min(1).describe('The number of the claim'),
  quotes: z.array(z.string()),
  hedge: z.object({ cues: z.array(z.string()), likelihood: z.enum(likelihoods).nullable() }),
  speaker: z.string().nullable(),
  authorStance: z.enum(authorStances),
  positions: z.array(z.object({ slug: z.string(), label: z.string() })),
})

export const judgedContentSchema = z.tuple([judgedSideSchema, judgedSideSchema])

/** What a verdict judges of one claim. It holds no database id, so that it means the same after an import. */
export type JudgedSide = z.infer<typeof judgedSideSchema>

/** What a verdict judges: both claims, the one with the lower number first. */
export type JudgedContent = [JudgedSide, JudgedSide]

export function judgedContentOf(question: Question, claimA: Claim, claimB: Claim): JudgedContent {
  const sides: JudgedContent = [judgedSideOf(question, claimA), judgedSideOf(question, claimB)]
  return claimA.number <= claimB.number ? sides : [sides[1], sides[0]]
}

export function judgedSideOf(question: Question, claim: Claim): JudgedSide {
  return {
    claim: claim.number,
    quotes: claim.passages.map((passage) => passage.exact),
    hedge: { cues: claim.hedge.cues, likelihood: claim.hedge.likelihood },
    speaker: claim.speaker,
    authorStance: claim.authorStance,
    positions: positionsOf(question, claim),
  }
}

/** In the order of their slugs, each once, so that neither reordering nor a second reader makes a difference. */
function positionsOf(question: Question, claim: Claim): JudgedSide['positions'] {
  const taken = new Set(claim.assessments.map((assessment) => assessment.positionId))
  return question.positions
    .filter((position) => taken.has(position.id))
    .toSorted((a, b) => compareText(a.slug, b.slug))
    .map(({ slug, label }) => ({ slug, label }))
}
