import type { Position, PositionRelation, Question } from '@/lib/questions/question'

/** The positions that can still be taken, in the order of the question. */
export function livePositions(question: Question): Position[] {
  return question.positions
    .filter((position) => position.archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
}

/** How two positions stand to each other, whatever the order; unknown where nobody said. */
export function relationBetween(
  question: Question,
  positionId: string,
  otherId: string,
): PositionRelation {
  const named = question.relations.find(
    ({ positionAId, positionBId }) =>
      (positionAId === positionId && positionBId === otherId) ||
      (positionAId === otherId && positionBId === positionId),
  )
  return named?.relation ?? 'unknown'
}

/** Every two live positions that exclude each other, in the order of the question. */
export function exclusivePositions(question: Question): [Position, Position][] {
  return pairsOf(livePositions(question)).filter(
    ([a, b]) => relationBetween(question, a.id, b.id) === 'exclusive',
  )
}

/** Every two live positions of which nobody has said yet whether both can be true. */
export function unrelatedPositions(question: Question): [Position, Position][] {
  return pairsOf(livePositions(question)).filter(
    ([a, b]) => relationBetween(question, a.id, b.id) === 'unknown',
  )
}

/** Each two of the list, the earlier one first. */
export function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((first, index) =>
    things.slice(index + 1).map((later): [Thing, Thing] => [first, later]),
  )
}
