import type { Question } from '@/lib/questions/question'

/** The labels of the positions that were merged into this one, also by way of others, the latest first. */
export function formerLabels({ positions }: Question, positionId: string): string[] {
  const found: string[] = []
  const seen = new Set([positionId])
  for (let wanted = [positionId]; wanted.length > 0; ) {
    const merged = positions.filter(
      ({ id, mergedIntoId }) =>
        mergedIntoId !== null && wanted.includes(mergedIntoId) && !seen.has(id),
    )
    for (const { id } of merged) seen.add(id)
    found.push(...merged.map(({ label }) => label))
    wanted = merged.map(({ id }) => id)
  }
  return found
}
