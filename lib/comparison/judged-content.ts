import { z } from 'zod'
import type { Assessment, Claim } from '@/lib/claims/claim'
import { authorStances, likelihoods } from '@/lib/claims/scales'
import type { Position, Question } from '@/lib/questions/question'
import { relationBetween } from '@/lib/questions/relation-between'
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
  const sides: JudgedContent = [
    judgedSideOf(question, claimA, claimB),
    judgedSideOf(question, claimB, claimA),
  ]
  return claimA.number <= claimB.number ? sides : [sides[1], sides[0]]
}

/** What is judged of a claim where it is set against the other one. */
export function judgedSideOf(question: Question, claim: Claim, other: Claim): JudgedSide {
  const position = judgedPosition(question, claim, other)
  return {
    claim: claim.number,
    quotes: claim.passages.map((passage) => passage.exact),
    hedge: { cues: claim.hedge.cues, likelihood: claim.hedge.likelihood },
    speaker: claim.speaker,
    authorStance: claim.authorStance,
    positions: position ? [{ slug: position.slug, label: position.label }] : [],
  }
}

/**
 * The position by which the claim opposes the other one, as it was read first; where no reading opposes the other,
 * the first one. A reader who comes later and reads the claim otherwise is a case of readers that differ: it takes
 * nothing back of what was judged. Readings of the same moment are in the order of their readers' names.
 */
function judgedPosition(question: Question, claim: Claim, other: Claim): Position | null {
  const readings = readingsOf(question, claim)
  const against = readingsOf(question, other)
  const opposing = readings.find(({ positionId }) =>
    against.some(
      (reading) => relationBetween(question, positionId, reading.positionId) === 'exclusive',
    ),
  )
  const judged = opposing ?? readings[0]
  return question.positions.find(({ id }) => id === judged?.positionId) ?? null
}

function readingsOf(question: Question, { assessments }: Claim): Assessment[] {
  return assessments
    .filter(({ questionId }) => questionId === question.id)
    .toSorted((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.by, b.by))
}
