import { coveragePath } from '@/lib/addresses'
import { type CoverageFilter, parseCoverageState } from '@/lib/comparison/coverage-grid'

type SearchParams = Record<string, string | string[] | undefined>

export const wholeGrid: CoverageFilter = { state: null, document: null, question: null }

/** Reads the search part of an address; what makes no sense is left out. */
export function parseCoverageSearch({ state, document, question }: SearchParams): CoverageFilter {
  return {
    state: parseCoverageState(state),
    document: typeof document === 'string' ? document : null,
    question: typeof question === 'string' ? question : null,
  }
}

/** How many documents are left out before the first one that is shown; 0 for what makes no sense. */
export function parseFirstColumn({ from }: SearchParams): number {
  return typeof from === 'string' && /^[1-9]\d{0,5}$/.test(from) ? Number(from) : 0
}

/** The address of a part of the grid, the same for the same part. */
export function coverageHref(
  project: string,
  filter: Partial<CoverageFilter>,
  firstColumn = 0,
): string {
  const { state, document, question } = { ...wholeGrid, ...filter }
  const params = new URLSearchParams()
  if (state !== null) params.set('state', state)
  if (document !== null) params.set('document', document)
  if (question !== null) params.set('question', question)
  if (firstColumn > 0) params.set('from', String(firstColumn))
  const path = coveragePath(project)
  return params.size > 0 ? `${path}?${params}` : path
}
