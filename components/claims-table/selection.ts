/** Which claims are ticked, by id. */
export type Selection = {
  ids: ReadonlySet<string>
  /** Where a range begins that Shift extends, with what was ticked before it; null where nothing was ticked yet. */
  start: { id: string; ids: ReadonlySet<string> } | null
}

export const nothingSelected: Selection = { ids: new Set(), start: null }

/** Ticks a claim or lets it go. A range that Shift extends begins there. */
export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, start: { id, ids: next } }
}

/**
 * Gives every claim from the beginning of the range to `id` the state that its beginning has, in the order of the
 * list; what an earlier end of the same range took in is as it was before. Without a beginning in the list, the range
 * begins at `from`, which is ticked.
 */
export function extended(
  selection: Selection,
  order: readonly string[],
  id: string,
  from: string = id,
): Selection {
  const start = startIn(selection, order) ?? startAt(selection, from)
  const edges = [order.indexOf(start.id), order.indexOf(id)].toSorted((a, b) => a - b)
  const [first = -1, last = -1] = edges
  if (first < 0) return selection
  const ids = new Set(start.ids)
  const isTicked = start.ids.has(start.id)
  for (const between of order.slice(first, last + 1)) {
    if (isTicked) ids.add(between)
    else ids.delete(between)
  }
  return { ids, start }
}

function startIn({ start }: Selection, order: readonly string[]): Selection['start'] {
  return start && order.includes(start.id) ? start : null
}

function startAt({ ids }: Selection, id: string): NonNullable<Selection['start']> {
  return { id, ids: new Set(ids).add(id) }
}

/** Ticks all of these as well. */
export function withAll({ ids, start }: Selection, added: Iterable<string>): Selection {
  return { ids: new Set([...ids, ...added]), start }
}

/** Lets all of these go. */
export function withoutAll({ ids }: Selection, removed: Iterable<string>): Selection {
  const next = new Set(ids)
  for (const id of removed) next.delete(id)
  return { ids: next, start: null }
}

/** Whether none, some or all of these are ticked; none of nothing is. */
export function tickedOf({ ids }: Selection, of: readonly string[]): 'none' | 'some' | 'all' {
  const count = of.filter((id) => ids.has(id)).length
  if (count === 0) return 'none'
  return count === of.length ? 'all' : 'some'
}

/** What is ticked and not in the list, in the order in which it was ticked. */
export function missingFrom({ ids }: Selection, of: readonly string[]): string[] {
  const known = new Set(of)
  return [...ids].filter((id) => !known.has(id))
}
