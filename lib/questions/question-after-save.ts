import type { Position, Question, QuestionInput } from '@/lib/questions/question'
import { slugOf, uniqueSlug } from '@/lib/text/slug'

type Surroundings = {
  /** The question as it is stored; null for a new one. */
  current: Question | null
  /** Slug and place that a new question gets. */
  slug: string
  ordinal: number
  now: string
}

/**
 * The question as it is after it was saved. Positions that were left out are archived and keep their relations;
 * slugs, which addresses and exports refer to, stay when the words change.
 */
export function questionAfterSave(
  input: QuestionInput,
  { current, slug, ordinal, now }: Surroundings,
): Question {
  const sent = new Set(input.positions.map(({ id }) => id))
  const leftOut = current?.positions.filter(({ id }) => !sent.has(id)) ?? []
  return {
    id: input.id,
    parentId: current?.parentId ?? null,
    slug: current?.slug ?? slug,
    text: input.text,
    description: input.description,
    isScale: input.isScale,
    ordinal: current?.ordinal ?? ordinal,
    archivedAt: current?.archivedAt ?? null,
    positions: [
      ...sentPositions(input, current),
      ...leftOut.map((position, index) => ({
        ...position,
        ordinal: input.positions.length + index,
        archivedAt: position.archivedAt ?? now,
      })),
    ],
    relations: [
      ...input.relations.map(inOrder),
      ...(current?.relations ?? []).filter(
        ({ positionAId, positionBId }) => !sent.has(positionAId) || !sent.has(positionBId),
      ),
    ],
  }
}

function sentPositions({ positions }: QuestionInput, current: Question | null): Position[] {
  const stored = new Map(current?.positions.map((position) => [position.id, position]))
  const taken = new Set(current?.positions.map(({ slug }) => slug))
  return positions.map(({ id, label, definition }, ordinal) => {
    const known = stored.get(id)
    const slug = known?.slug ?? uniqueSlug(slugOf(label), taken)
    taken.add(slug)
    const examples = known?.examples ?? []
    return {
      ...{ id, slug, label, definition, ordinal, examples },
      ...{ mergedIntoId: null, archivedAt: null },
    }
  })
}

type Relation = Question['relations'][number]

function inOrder({ positionAId, positionBId, relation }: Relation): Relation {
  return positionAId < positionBId
    ? { positionAId, positionBId, relation }
    : { positionAId: positionBId, positionBId: positionAId, relation }
}

/** What does not fit together in a question that was sent; null where all does. */
export function questionProblem({ positions, relations }: QuestionInput): string | null {
  const ids = positions.map(({ id }) => id)
  if (new Set(ids).size < ids.length) return 'A position is there twice.'
  const pairs = relations.map(({ positionAId, positionBId }) => [positionAId, positionBId])
  if (pairs.some(([a, b]) => a === b)) return 'A position stands in no relation to itself.'
  if (pairs.flat().some((id) => !ids.includes(id))) {
    return 'A relation names a position that the question does not have.'
  }
  const keys = pairs.map((pair) => pair.toSorted().join(' '))
  return new Set(keys).size < keys.length ? 'Two positions are related twice.' : null
}
