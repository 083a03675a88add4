import { stringify } from 'csv-stringify/sync'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { claimColumns } from '@/lib/exchange/csv/claim-columns'
import { claimRow } from '@/lib/exchange/csv/claim-row'
import { exportMaterial } from '@/lib/exchange/export-material'

/**
 * One row for each claim that is not archived, by number: RFC 4180, UTF-8 with a byte order mark (Excel takes
 * the file for another encoding without it), every field in quotes.
 */
export function claimsCsv(snapshot: ProjectSnapshot, { origin }: { origin: string }): string {
  const material = exportMaterial(snapshot, origin)
  const rows = material.claims.map((claim) => {
    const row = claimRow(claim, material)
    return claimColumns.map((column) => inertCell(row[column] ?? ''))
  })
  return stringify([[...claimColumns], ...rows], {
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
