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

/** The address of a part of the grid, the same for the same part. */
export function coverageHref(project: string, filter: Partial<CoverageFilter>): string {
  const { state, document, question } = { ...wholeGrid, ...filter }
  const params = new URLSearchParams()
  if (state !== null) params.set('state', state)
  if (document !== null) params.set('document', document)
  if (question !== null) params.set('question', question)
  const path = coveragePath(project)
  return params.size > 0 ? `${path}?${params}` : path
}
