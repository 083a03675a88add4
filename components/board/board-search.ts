import { boardPath } from '@/lib/addresses'
import { partialDateSchema } from '@/lib/documents/document'

/** What the address of a board says apart from the question. */
export type BoardSearch = {
  /** The number of the claim whose passage is open beside the board. */
  claim: number | null
  /** Documents that were surely published later are hidden. */
  asOf: string | null
  /** Whether views that a document quotes and does not hold are hidden. */
  hidesLeftOut: boolean
}

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the search part of an address; what makes no sense is left out. */
export function parseBoardSearch(params: SearchParams): BoardSearch {
  const claim = typeof params.claim === 'string' && /^\d{1,9}$/.test(params.claim)
  const asOf = partialDateSchema.safeParse(params.asOf)
  return {
    claim: claim ? Number(params.claim) : null,
    asOf: asOf.success ? asOf.data : null,
    hidesLeftOut: params.leftOut === 'hidden',
  }
}

/** The address of a board, the same for the same search. */
export function boardHref(project: string, question: string, search: BoardSearch): string {
  const params = new URLSearchParams()
  if (search.asOf !== null) params.set('asOf', search.asOf)
  if (search.hidesLeftOut) params.set('leftOut', 'hidden')
  if (search.claim !== null) params.set('claim', String(search.claim))
  const path = boardPath(project, question)
  return params.size > 0 ? `${path}?${params}` : path
}
