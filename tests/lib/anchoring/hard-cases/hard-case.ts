/**
 * What must come of a passage: `found` without a question (exact or moved), at the place that is marked; `asked`, a
 * person decides, at that place; `found-or-asked`, whichever, but at that place; `asked-or-lost`, whichever, but never
 * without a word; `lost`, no place at all.
 */
export type Outcome = 'found' | 'asked' | 'found-or-asked' | 'asked-or-lost' | 'lost'

/** A sentence with its passage in brackets, what became of it, and what must come out of it. */
export type HardCase = {
  name: string
  old: string
  now: string
  /** Where the old text is not known, as with anchors of other programs. */
  located: Outcome
  /** Where both texts are known. */
  carried: Outcome
}

type Row = [name: string, old: string, now: string, located: Outcome, carried?: Outcome]

export function cases(rows: readonly Row[]): HardCase[] {
  return rows.map(([name, old, now, located, carried = located]) => ({
    ...{ name, old, now, located, carried },
  }))
}
