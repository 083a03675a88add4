import type { IgnoredPart } from '@/lib/claims/claim-filter'
import { parseSearchQuery } from '@/lib/search/parse-search-query'

/** So many are named, so that an address of nothing but nonsense does not fill the window. */
const mostNamed = 5

/** What an address asks for and there is not, said in a sentence; and why a search looks for nothing. */
export function ignoredWords(parts: readonly IgnoredPart[]): string {
  const searches = parts.filter(({ parameter }) => parameter === 'q')
  const others = parts.filter(({ parameter }) => parameter !== 'q')
  return [
    ...searches.map(({ value }) => searchWords(value)),
    ...(others.length > 0 ? [absentWords(others)] : []),
  ].join(' ')
}

function searchWords(text: string): string {
  const [note] = parseSearchQuery(text).notes
  return `The search “${text}” leaves out no claim. ${note?.message ?? ''}`.trim()
}

function absentWords(ignored: readonly IgnoredPart[]): string {
  const named = ignored.slice(0, mostNamed).map(({ parameter, value }) => `${parameter}=${value}`)
  const others = ignored.length - named.length
  const rest = others > 0 ? ` and ${others} more` : ''
  return `Left out of this address, since the project does not have it: ${named.join(', ')}${rest}.`
}
