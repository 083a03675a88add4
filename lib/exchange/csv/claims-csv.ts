import type { Claim } from '@/lib/claims/claim'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { claimColumns } from '@/lib/exchange/csv/claim-columns'
import { claimRow } from '@/lib/exchange/csv/claim-row'
import { csvTable } from '@/lib/exchange/csv/csv-table'
import { exportMaterial } from '@/lib/exchange/export-material'

type ClaimsCsv = {
  origin: string
  /** These in this order, archived or not; left out they are all that are not archived, by number. */
  claims?: readonly Claim[]
}

/** One row for each claim. */
export function claimsCsv(snapshot: ProjectSnapshot, { origin, claims }: ClaimsCsv): string {
  const material = exportMaterial(snapshot, origin)
  return csvTable(
    claimColumns,
    (claims ?? material.claims).map((claim) => claimRow(claim, material)),
  )
}
