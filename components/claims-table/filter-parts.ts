import {
  allClaims,
  type ClaimFilter,
  type FilterList,
  filterLists,
  toggleValue,
} from '@/lib/claims/claim-filter'

/** The filters one after another as the page offers them. Each list is one; so are the dates, and two that choose. */
export const filterParts = [...filterLists, 'published', 'bare', 'archived'] as const
export type FilterPart = (typeof filterParts)[number]

/** Those whose values are chosen from a list. */
export type ChosenPart = Exclude<FilterPart, 'published'>

export function isList(part: FilterPart): part is FilterList {
  return filterLists.some((list) => list === part)
}

/** What is chosen, as the address has it; nothing for a filter that leaves nothing out. */
export function chosenValues(filter: ClaimFilter, part: ChosenPart): readonly string[] {
  if (isList(part)) return filter[part]
  if (part === 'bare') return filter.bare === null ? [] : [filter.bare]
  return filter.archived === 'no' ? [] : [filter.archived]
}

/** Chooses a value, or lets it go. Of what is either one or the other, the one that is chosen replaces the other. */
export function toggledPart(filter: ClaimFilter, part: ChosenPart, value: string): ClaimFilter {
  if (isList(part)) return toggleValue(filter, part, value)
  const isChosen = chosenValues(filter, part).includes(value)
  if (part === 'bare') {
    const bare = value === 'yes' || value === 'no' ? value : null
    return { ...filter, bare: isChosen ? null : bare }
  }
  const archived = value === 'yes' || value === 'both' ? value : 'no'
  return { ...filter, archived: isChosen ? 'no' : archived }
}

/** The filters that leave something out. What is searched for is not one of them. */
export function activeParts(filter: ClaimFilter): FilterPart[] {
  return filterParts.filter((part) =>
    part === 'published'
      ? filter.from !== null || filter.to !== null
      : chosenValues(filter, part).length > 0,
  )
}

/** The filter without this part of it. */
export function withoutPart(filter: ClaimFilter, part: FilterPart): ClaimFilter {
  if (part === 'published') return { ...filter, from: null, to: null }
  return { ...filter, [part]: allClaims[part] }
}
