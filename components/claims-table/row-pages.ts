/** A part of a list, as it is asked for: the rows from a cursor on, and where the next ones begin. */
export type RowPage<Row> = {
  rows: readonly Row[]
  /** Null where these are the last. */
  next: string | null
  /** How many rows the whole list has. */
  matching: number
}

/** What is known of a list that is read page by page, from its beginning on without a gap. */
export type RowPages<Row> = {
  rows: readonly Row[]
  next: string | null
  matching: number
  /** Rows of an earlier reading of the same list: shown until the new ones have come. */
  earlier: readonly Row[]
}

export function firstPages<Row>(first: RowPage<Row>, earlier: readonly Row[] = []): RowPages<Row> {
  return { ...first, earlier }
}

/** With the page that was asked for at `after`; as it was where the list goes on from elsewhere by now. */
export function withPage<Row>(
  pages: RowPages<Row>,
  after: string,
  { rows, next, matching }: RowPage<Row>,
): RowPages<Row> {
  if (pages.next !== after) return pages
  return { ...pages, rows: [...pages.rows, ...rows], next, matching }
}

/** How many rows the list has room for. All that were read count where others have taken some away meanwhile. */
export function rowCount<Row>({ rows, next, matching }: RowPages<Row>): number {
  return next === null ? rows.length : Math.max(matching, rows.length + 1)
}

/** The row at a place of the list; null where it has not come yet. */
export function rowAt<Row>({ rows, earlier }: RowPages<Row>, index: number): Row | null {
  return rows[index] ?? earlier[index] ?? null
}

/** Where to read on for the row at a place of the list to be known; null where it is, or where nothing is left. */
export function cursorTowards<Row>({ rows, next }: RowPages<Row>, index: number): string | null {
  return index < rows.length ? null : next
}

/** The rows in the order of the list as far as they are known, the earlier ones included. */
export function knownRows<Row>(pages: RowPages<Row>): readonly Row[] {
  const { rows, earlier } = pages
  if (earlier.length <= rows.length) return rows
  return [...rows, ...earlier.slice(rows.length, rowCount(pages))]
}
