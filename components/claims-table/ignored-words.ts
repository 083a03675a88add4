import type { IgnoredPart } from '@/lib/claims/claim-filter'

/** So many are named, so that an address of nothing but nonsense does not fill the window. */
const mostNamed = 5

/** What an address asks for and there is not, said in one sentence. */
export function ignoredWords(ignored: readonly IgnoredPart[]): string {
  const named = ignored.slice(0, mostNamed).map(({ parameter, value }) => `${parameter}=${value}`)
  const others = ignored.length - named.length
  const rest = others > 0 ? ` and ${others} more` : ''
  return `Left out of this address, since the project does not have it: ${named.join(', ')}${rest}.`
}
