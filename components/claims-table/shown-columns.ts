import { type ClaimColumn, claimColumns } from '@/lib/claims/claim-table'

/** The columns of an address as the table shows them: the number, which leads to the claim, is there and comes first. */
export function shownColumns(columns: readonly ClaimColumn[]): ClaimColumn[] {
  return ['number', ...columns.filter((column) => column !== 'number')]
}

/** With a column more, at its place in the order of all columns, or without it. Others stay where somebody put them. */
export function toggledColumn(columns: readonly ClaimColumn[], column: ClaimColumn): ClaimColumn[] {
  if (columns.includes(column)) return columns.filter((other) => other !== column)
  const before = claimColumns.slice(0, claimColumns.indexOf(column))
  const place = columns.findLastIndex((other) => before.includes(other)) + 1
  return [...columns.slice(0, place), column, ...columns.slice(place)]
}
