import { pairPath } from '@/lib/addresses'
import { type PairScope, pairScopes } from '@/lib/comparison/candidate-pairs'

/** Which pairs the queue walks through; null is all of them. */
export type ScopeFilter = PairScope | null

export function parseScope(scope: string | string[] | undefined): ScopeFilter {
  return pairScopes.find((known) => known === scope) ?? null
}

export type PairAddress = { project: string; question: string; claims: [number, number] }

/** The address of a pair, with the queue that it is looked at in. */
export function pairHref({ project, question, claims }: PairAddress, scope: ScopeFilter): string {
  const path = pairPath(project, question, ...claims)
  return scope === null ? path : `${path}?scope=${scope}`
}
