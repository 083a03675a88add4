import type { Question } from '@/lib/questions/question'
import type { QuestionSource } from '@/prisma/seed/worked-project-source'

export function positionId(question: string, position: string): string {
  return `${question} ${position}`
}

export function questionOfSource(source: QuestionSource, ordinal: number): Question {
  const { slug, text, description, isScale, positions, exclusive, compatible } = source
  return {
    id: slug,
    parentId: null,
    slug,
    text,
    description,
    isScale,
    ordinal,
    archivedAt: null,
    positions: positions.map((position, place) => ({
      ...position,
      id: positionId(slug, position.slug),
      ordinal: place,
      examples: [],
      mergedIntoId: null,
      archivedAt: null,
    })),
    relations: [
      ...exclusive.map((pair) => relationOf(source, pair, 'exclusive')),
      ...compatible.map((pair) => relationOf(source, pair, 'compatible')),
    ],
  }
}

function relationOf(
  { slug, positions }: QuestionSource,
  pair: [string, string],
  relation: 'exclusive' | 'compatible',
): Question['relations'][number] {
  const [positionAId, positionBId] = pair.map((name) => {
    if (!positions.some((position) => position.slug === name)) {
      throw new Error(`${slug}: ${name} is none of its positions`)
    }
    return positionId(slug, name)
  })
  if (positionAId === undefined || positionBId === undefined)
    throw new Error(`${slug}: half a pair`)
  return { positionAId, positionBId, relation }
}
