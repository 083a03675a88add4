import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { claimColumns } from '@/lib/exchange/csv/claim-columns'
import { claimRow } from '@/lib/exchange/csv/claim-row'
import { csvTable } from '@/lib/exchange/csv/csv-table'
import { exportMaterial } from '@/lib/exchange/export-material'

/** One row for each claim that is not archived, by number. */
export function claimsCsv(snapshot: ProjectSnapshot, { origin }: { origin: string }): string {
  const material = exportMaterial(snapshot, origin)
  return csvTable(
    claimColumns,
    material.claims.map((claim) => claimRow(claim, material)),
  )
}
