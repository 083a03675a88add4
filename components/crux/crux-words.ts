import { stateWords } from '@/components/board/coverage-words'
import { counted } from '@/components/ui/counted'
import type { CruxSide } from '@/lib/comparison/crux'

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
