import type { BoardCell, BoardColumn } from '@/lib/comparison/board'
import type { CoverageState } from '@/lib/questions/question'

/** What a document does with a question, after its name. */
export const stateWords: Record<CoverageState, string> = {
  'takes-position': 'takes a position',
  'raises-only': 'raised only',
  silent: 'silent',
  'not-checked': 'not checked yet',
}

/** What the document does with the question, and who said so: "silent (checked by Analyst)". */
export function coverageWords(column: Pick<BoardColumn, 'state' | 'checks'>): string {
  return stateWords[column.state] + checkedBy(column)
}

/**
 * What a cell without a counted claim says. Of a document that holds another position the empty rows are a finding too,
 * and a view that it only quotes, or that was superseded, is not nothing.
 */
export function emptyCellWords(
  column: Pick<BoardColumn, 'state' | 'checks'>,
  otherCells: readonly Pick<BoardCell, 'count'>[],
  cell: Pick<BoardCell, 'leftOutClaimIds' | 'supersededClaimIds'> | null = null,
): string {
  if (cell && cell.supersededClaimIds.length > 0) return 'nothing that still counts'
  if (cell && cell.leftOutClaimIds.length > 0) return `not held${checkedBy(column)}`
  const holdsAnother = otherCells.some((cell) => cell.count > 0)
  if (!holdsAnother) return coverageWords(column)
  return column.checks.length > 0 ? `nothing on this${checkedBy(column)}` : 'nothing marked yet'
}

function checkedBy({ checks }: Pick<BoardColumn, 'checks'>): string {
  const names = [...new Set(checks.map((check) => check.by))]
  return names.length > 0 ? ` (checked by ${names.join(', ')})` : ''
}
