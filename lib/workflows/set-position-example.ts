import { z } from 'zod'
import { requireClaim } from '@/lib/db/find-claim'
import { requireQuestion } from '@/lib/db/find-question'
import { writeQuestion } from '@/lib/db/write-question'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import { type Example, exampleKinds, type Position, type Question } from '@/lib/questions/question'
import { claimName, quoted } from '@/lib/workflows/label'
import { batchRequestSchema, runBatch } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const setPositionExampleSchema = batchRequestSchema.extend({
  questionId: z.uuid(),
  positionId: z.uuid(),
  claimId: z.uuid(),
  /** The example that the claim was when this was entered, as it was seen; null where it was none. */
  seen: z.object({ kind: z.enum(exampleKinds), note: z.string() }).nullable(),
  /** Null where the claim is an example no longer. */
  example: z
    .object({ kind: z.enum(exampleKinds), note: z.string().trim().max(1000).default('') })
    .nullable(),
})

type Input = z.infer<typeof setPositionExampleSchema>

/** More of them than this explain nothing. */
const mostExamples = 30

/**
 * Makes a claim an example of a position, changes what it is one of, or takes it from the examples. Refused with the
 * position as it is stored where its example is not the one that was seen.
 */
export async function setPositionExample(context: WorkContext, input: Input): Promise<Question> {
  const { questionId, positionId, claimId, seen, example, ...request } = input
  return runBatch(context, request, async ({ recording, project }) => {
    const { transaction } = recording
    const place = { projectId: project.id, id: questionId }
    const question = await requireQuestion(transaction, place)
    const claim = await requireClaim(transaction, { projectId: project.id, id: claimId })
    const position = question.positions.find(({ id }) => id === positionId)
    if (!position) throw new NotFound('The question does not have this position any more.')
    requireSeen(position, claimId, seen)
    const changed = { ...position, examples: examplesAfter(position, claimId, example) }
    const positions = question.positions.map((each) => (each === position ? changed : each))
    await writeQuestion(recording, { ...question, positions }, project.id)
    const words = example ? 'Example' : 'Removal of example'
    return {
      label: `${words} ${claimName(claim.number)} of position ${quoted(position.label)}`,
      value: await requireQuestion(transaction, place),
    }
  })
}

/** A conflict carries the whole position: examples that are hidden from somebody are hidden in it as well. */
function requireSeen(position: Position, claimId: string, seen: Input['seen']): void {
  const stored = position.examples.find((known) => known.claimId === claimId)
  if (stored?.kind === seen?.kind && stored?.note === seen?.note) return
  throw new Conflict(
    'Somebody else changed this example since you saw it. See what is stored now, and go on from there.',
    position,
  )
}

/** A new one is the last one; one that is changed stays where it is. */
function examplesAfter(
  { examples }: Position,
  claimId: string,
  example: Input['example'],
): Example[] {
  if (!example) return examples.filter((known) => known.claimId !== claimId)
  const changed = { claimId, ...example }
  if (examples.some((known) => known.claimId === claimId)) {
    return examples.map((known) => (known.claimId === claimId ? changed : known))
  }
  if (examples.length >= mostExamples) {
    throw new InvalidInput(`A position has ${mostExamples} examples at most. Remove one first.`)
  }
  return [...examples, changed]
}
