/** The highlights of one walk, by id, in order. Those that are filled in keep their place: one can go back to them. */
export type Walk = readonly string[]

/** Highlights that were made since the walk began come last. */
export function withNews(walk: Walk, waitingIds: readonly string[]): Walk {
  const known = new Set(walk)
  const news = waitingIds.filter((id) => !known.has(id))
  return news.length === 0 ? walk : [...walk, ...news]
}

/** The next one after this that still waits; null at the end. */
export function nextWaiting(
  walk: Walk,
  currentId: string,
  waiting: ReadonlySet<string>,
): string | null {
  return walk.slice(walk.indexOf(currentId) + 1).find((id) => waiting.has(id)) ?? null
}

/** The one before this, filled in or not; null at the beginning. */
export function previousOf(walk: Walk, currentId: string): string | null {
  const index = walk.indexOf(currentId)
  return index > 0 ? (walk[index - 1] ?? null) : null
}

/** "3 of 17" */
export function placeWords(walk: Walk, currentId: string): string {
  return `${walk.indexOf(currentId) + 1} of ${walk.length}`
}
