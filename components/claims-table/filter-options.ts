import type { ComboboxOption } from '@/components/ui/combobox-option'
import type { ClaimFacets } from '@/lib/claim-list/claim-facets'
import type { ClaimFilter } from '@/lib/claims/claim-filter'
import { authorStances, claimKinds, claimStatuses, likelihoods } from '@/lib/claims/scales'
import { type ChosenPart, chosenValues } from './filter-parts'
import { valueWords } from './filter-words'
import type { TableNames } from './table-names'

/** Values that are offered in the order of their scale; those of all others are offered by how often they occur. */
const inOrder: { [Part in ChosenPart]?: readonly string[] } = {
  stance: authorStances,
  likelihood: likelihoods,
  kind: claimKinds,
  status: claimStatuses,
  anchor: ['exact', 'moved', 'needs-review', 'orphaned'],
  bare: ['yes', 'no'],
  archived: ['yes', 'both'],
}

/**
 * What a filter offers, each with the number of claims that it leaves while all other filters stay as they are. What
 * is chosen is offered too where it leaves none, so that it can be let go.
 */
export function filterOptions(
  part: ChosenPart,
  facets: ClaimFacets,
  filter: ClaimFilter,
  names: TableNames,
): ComboboxOption[] {
  const counts = countsOf(part, facets)
  const chosen = chosenValues(filter, part).filter((value) => !counts.has(value))
  const values = sortedBy(inOrder[part], [...counts.keys(), ...chosen])
  return values.map((value) => ({
    value,
    ...valueWords(part, value, names),
    count: counts.get(value) ?? 0,
  }))
}

/** The archived claims can be shown alone or beside the others. */
function countsOf(part: ChosenPart, facets: ClaimFacets): Map<string, number> {
  const counts = new Map(facets[part].map(({ value, count }) => [value, count]))
  if (part !== 'archived') return counts
  const archived = counts.get('yes') ?? 0
  return new Map([
    ['yes', archived],
    ['both', archived + (counts.get('no') ?? 0)],
  ])
}

/** What the scale does not have comes last. */
function sortedBy(scale: readonly string[] | undefined, values: readonly string[]): string[] {
  if (!scale) return [...values]
  const placeOf = (value: string) => (scale.includes(value) ? scale.indexOf(value) : scale.length)
  return values.toSorted((a, b) => placeOf(a) - placeOf(b))
}
