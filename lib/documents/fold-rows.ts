import type { DiffRow } from '@/lib/documents/diff-rows'

/** Rows to show, or rows that are the same in both texts and are folded away, by their indexes, the last one excluded. */
export type DiffPart =
  | { kind: 'row'; index: number }
  | { kind: 'fold'; from: number; until: number }

/** So many unchanged paragraphs stay in sight before and after a change. */
const around = 1

/** Fewer than that are not worth a press. */
const fewestFolded = 2

/** The rows with what is far from every change folded. Without any change all of it is. */
export function foldRows(rows: readonly Pick<DiffRow, 'kind'>[]): DiffPart[] {
  const parts: DiffPart[] = []
  for (let index = 0; index < rows.length; ) {
    if (rows[index]?.kind !== 'same') {
      parts.push({ kind: 'row', index })
      index += 1
      continue
    }
    const end = endOfSame(rows, index)
    const from = index === 0 ? index : index + around
    const until = end === rows.length ? end : end - around
    if (until - from < fewestFolded) parts.push(...rowsBetween(index, end))
    else {
      parts.push(...rowsBetween(index, from))
      parts.push({ kind: 'fold', from, until })
      parts.push(...rowsBetween(until, end))
    }
    index = end
  }
  return parts
}

function endOfSame(rows: readonly Pick<DiffRow, 'kind'>[], start: number): number {
  let end = start
  while (end < rows.length && rows[end]?.kind === 'same') end += 1
  return end
}

function rowsBetween(from: number, until: number): DiffPart[] {
  return Array.from({ length: until - from }, (_, step) => ({ kind: 'row', index: from + step }))
}
