'use client'
import { useState } from 'react'
import { FilterBar, type OpenFilter } from '@/components/claims-table/filter-bar'
import { activeParts, type FilterPart } from '@/components/claims-table/filter-parts'
import { filterLabels } from '@/components/claims-table/filter-words'
import type { TableNames } from '@/components/claims-table/table-names'
import { Button } from '@/components/ui/button'
import { allClaims } from '@/lib/claims/claim-filter'
import styles from './search.module.css'
import type { SearchAddress } from './search-address'
import type { GoTo } from './use-search-address'

type SearchFiltersProps = {
  project: string
  address: SearchAddress
  goTo: GoTo
  names: TableNames
}

/** The filters of the claims table, and what they leave out here. */
export function SearchFilters({ project, address, goTo, names }: SearchFiltersProps) {
  const [open, setOpen] = useState<OpenFilter>(null)
  const { filter, view } = address
  const active = activeParts(filter)
  const ofClaims = active.filter((part) => !narrowing[view].includes(part))
  return (
    <div className={styles.filters}>
      <FilterBar
        project={project}
        filter={filter}
        names={names}
        onFilter={(next, options) => goTo({ filter: next, isMarking: false }, options)}
        layout="line"
        open={open}
        onOpen={setOpen}
      />
      {active.length > 0 && (
        <Button
          size="s"
          variant="quiet"
          onClick={() => goTo({ filter: { ...allClaims, q: filter.q }, isMarking: false })}
        >
          Clear all filters
        </Button>
      )}
      {ofClaims.length > 0 && <p className={styles.aside}>{sayWhatIsLeftOut(ofClaims, view)}</p>}
    </div>
  )
}

/** What narrows documents as well. Their words are marked from the concordance: it has no archived ones. */
const narrowing: Record<SearchAddress['view'], readonly FilterPart[]> = {
  results: ['document', 'published', 'archived'],
  lines: ['document', 'published'],
}

function sayWhatIsLeftOut(parts: readonly FilterPart[], view: SearchAddress['view']): string {
  const names = parts.map((part) => filterLabels[part]).join(', ')
  return view === 'results'
    ? `Documents are left out: ${names} can be asked of claims alone.`
    : `The concordance is narrowed by Document and Published alone, and not by: ${names}.`
}
