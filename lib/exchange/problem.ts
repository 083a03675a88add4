/** One thing that is wrong with a file: where ("claims[3].anchors[0].exact"), and what to do about it. */
export type Problem = { path: string; message: string }

/** Enough to see what kind of mistake it is; a file that is wrong throughout would fill pages. */
export const maxProblems = 50

/** Writes a path as one does in JavaScript: claims[3].anchors[0].exact */
export function describePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`
    return written === '' ? String(step) : `${written}.${String(step)}`
  }, '')
}

/** A problem for every record whose name an earlier record has. */
export function* repeatedNames<Row>(
  rows: Row[],
  path: string,
  nameOf: (row: Row) => string,
): Generator<Problem> {
  const seen = new Set<string>()
  for (const [place, row] of rows.entries()) {
    const name = nameOf(row)
    if (seen.has(name)) yield problem(`${path}[${place}]`, `${name} is there twice: remove one`)
    seen.add(name)
  }
}

/** A problem where a name refers to nothing. */
export function* unknownName(
  path: string,
  name: string | number,
  known: { has(name: string | number): boolean },
): Generator<Problem> {
  if (!known.has(name))
    yield problem(path, `${name} is not in this file: add it or correct the name`)
}

export function problem(path: string, message: string): Problem {
  return { path, message }
}
