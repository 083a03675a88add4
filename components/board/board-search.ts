import { kindsParam, parseKinds } from '@/components/kinds/kind-search'
import { boardPath } from '@/lib/addresses'
import type { DisagreementKind } from '@/lib/comparison/verdict'
import { partialDateSchema } from '@/lib/documents/document'

/** What the address of a board says apart from the question. */
export type BoardSearch = {
  /** The number of the claim whose passage is open beside the board. */
  claim: number | null
  /** Documents that were surely published later are hidden, and what had been superseded by then does not count. */
  asOf: string | null
  /** Whether views that a document quotes and does not hold are hidden. */
  hidesLeftOut: boolean
  /** Pairs of other kinds are on no list and in no number; none are all of them. */
  kinds: readonly DisagreementKind[]
  /** How many documents are left out before the first that is shown, of a board that is too wide to show whole. */
  from: number
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
    kinds: parseKinds(params.kinds),
    from:
      typeof params.from === 'string' && /^[1-9]\d{0,5}$/.test(params.from)
        ? Number(params.from)
        : 0,
  }
}

const wholeBoard: BoardSearch = { claim: null, asOf: null, hidesLeftOut: false, kinds: [], from: 0 }

/** The address of a board, the same for the same search. What is left out is not asked for. */
export function boardHref(project: string, question: string, wanted: Partial<BoardSearch>): string {
  const search = { ...wholeBoard, ...wanted }
  const params = new URLSearchParams()
  if (search.asOf !== null) params.set('asOf', search.asOf)
  if (search.hidesLeftOut) params.set('leftOut', 'hidden')
  if (search.kinds.length > 0) params.set('kinds', kindsParam(search.kinds))
  if (search.from > 0) params.set('from', String(search.from))
  if (search.claim !== null) params.set('claim', String(search.claim))
  const path = boardPath(project, question)
  return params.size > 0 ? `${path}?${params}` : path
}
