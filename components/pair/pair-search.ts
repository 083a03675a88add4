import { kindsParam, parseKinds } from '@/components/kinds/kind-search'
import { pairPath, reviewPath } from '@/lib/addresses'
import { pairScopes } from '@/lib/comparison/candidate-pairs'
import { type QueueFilter, queueAims } from '@/lib/comparison/review-queue'

/**
 * Which pairs one walks through: those of one question in the order of its board, or those of the review, across
 * questions. Both are the same queue with other filters.
 */
export type PairWalk = { isReview: boolean; filter: QueueFilter }

type SearchParams = Record<string, string | string[] | undefined>

/** Reads the search part of an address; what makes no sense is left out. */
export function parseQueueFilter({ scope, question, whose, kinds }: SearchParams): QueueFilter {
  return {
    question: typeof question === 'string' && question !== '' ? question : null,
    scope: pairScopes.find((known) => known === scope) ?? null,
    kinds: parseKinds(kinds),
    aim: queueAims.find((known) => known === whose) ?? 'mine',
  }
}

/** The walk that a pair is looked at in. Without another one it is that of its own question. */
export function parseWalk(params: SearchParams, question: string): PairWalk {
  const filter = parseQueueFilter(params)
  if (params.queue === 'review') return { isReview: true, filter }
  return { isReview: false, filter: { ...filter, question, aim: 'nobody' } }
}

export type PairAddress = { project: string; question: string; claims: [number, number] }

/** The address of a pair, with the walk that it is looked at in. */
export function pairHref(
  { project, question, claims }: PairAddress,
  { isReview, filter }: PairWalk,
): string {
  const path = pairPath(project, question, ...claims)
  if (isReview) return withParams(path, { queue: 'review', ...paramsOf(filter) })
  return withParams(path, { scope: filter.scope, kinds: kindsParam(filter.kinds) })
}

/** The list of the review with these filters. */
export function reviewHref(project: string, filter: QueueFilter): string {
  return withParams(reviewPath(project), paramsOf(filter))
}

function paramsOf({ question, scope, kinds, aim }: QueueFilter) {
  return { whose: aim === 'mine' ? null : aim, question, scope, kinds: kindsParam(kinds) }
}

function withParams(path: string, named: Record<string, string | null>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(named)) if (value) params.set(name, value)
  return params.size > 0 ? `${path}?${params}` : path
}
