import { stringify } from 'csv-stringify/sync'

/**
 * A table with the columns in their order: RFC 4180, UTF-8 with a byte order mark (Excel takes the file for another
 * encoding without it), every field in quotes. A cell that is not named is empty.
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => inertCell(row[column] ?? '')))
  return stringify([[...columns], ...cells], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
  })
}

/** What spreadsheets take for the start of a formula, full-width signs included. See OWASP, CSV injection. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/** An apostrophe in front makes the cell text for Excel and LibreOffice. */
export function inertCell(value: string): string {
  return formulaStart.test(value) ? `'${value}` : value
}
