import { stateWords } from '@/components/board/coverage-words'
import { counted } from '@/components/ui/counted'
import type { Crux, CruxSide } from '@/lib/comparison/crux'

/** What is said of a document that takes no position; with claims that wait for review it may yet take one. */
export function silentSideWords({ state }: Pick<CruxSide, 'state'>): string {
  return state === 'takes-position'
    ? 'a position is recorded, but no claim says it'
    : stateWords[state]
}

/** "1 more claim says so" */
export function moreClaimsWords(count: number): string | null {
  const more = count - 1
  if (more < 1) return null
  return `${counted(more, 'more claim')} ${more === 1 ? 'says' : 'say'} so`
}

/** Where there is no question on which they part. */
export function noPartingWords({ opposed }: Crux): string {
  return opposed.length === 0
    ? 'They oppose each other on no question, as far as their claims are coded.'
    : 'On none: where their positions exclude each other, every pair was judged to be compatible or not comparable.'
}
