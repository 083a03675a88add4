'use client'
import { ListFilter } from 'lucide-react'
import { type Dispatch, Fragment, type SetStateAction, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { ClaimFilter } from '@/lib/claims/claim-filter'
import { DateFilter } from './date-filter'
import { FilterGroup } from './filter-group'
import { filterOptions } from './filter-options'
import {
  activeParts,
  type ChosenPart,
  chosenValues,
  type FilterPart,
  filterParts,
  toggledPart,
} from './filter-parts'
import { filterLabels, valueWords } from './filter-words'
import styles from './filters.module.css'
import type { TableNames } from './table-names'
import { useFacets } from './use-facets'

type FilterBarProps = {
  project: string
  filter: ClaimFilter
  names: TableNames
  onFilter: (filter: ClaimFilter, options?: { replace: boolean }) => void
  /** In a sheet there is room for all filters; in a line, those that leave something out and a way to the others. */
  layout: 'line' | 'sheet'
  open: OpenFilter
  onOpen: Dispatch<SetStateAction<OpenFilter>>
}

/** The filter whose list is open, or the menu of them all. */
export type OpenFilter = FilterPart | 'menu' | null

/** The filters: what is chosen in each of them stands in it, and each choice shows at once. */
export function FilterBar(props: FilterBarProps) {
  const { project, filter, names, onFilter, layout, open, onOpen } = props
  const { facets } = useFacets(project, filter, open !== null && open !== 'menu')
  // One visit to a list is one step of the browser's way back.
  const [hasChosen, setHasChosen] = useState(false)
  const isList = useRef(false)
  useEffect(() => {
    isList.current = open !== null && open !== 'menu'
  })
  const active = activeParts(filter)
  const shown = layout === 'sheet' ? filterParts : withOpen(active, open)

  function openPart(part: FilterPart | null) {
    setHasChosen(false)
    onOpen(part)
  }

  function toggle(part: ChosenPart, value: string) {
    onFilter(toggledPart(filter, part, value), { replace: hasChosen && open === part })
    if (open === part) setHasChosen(true)
  }

  return (
    <div className={styles.bar} data-layout={layout}>
      {shown.map((part, index) => (
        <Fragment key={part}>
          {layout === 'line' && index > 0 && <span className={styles.and}>and</span>}
          {part === 'published' ? (
            <DateFilter
              filter={filter}
              isOpen={open === part}
              onOpenChange={(isOpen) => openPart(isOpen ? part : null)}
              onFilter={onFilter}
            />
          ) : (
            <FilterGroup
              label={filterLabels[part]}
              chosen={chosenValues(filter, part).map((value) => ({
                value,
                ...valueWords(part, value, names),
              }))}
              options={facets && filterOptions(part, facets, filter, names)}
              isOpen={open === part}
              onOpenChange={(isOpen) => openPart(isOpen ? part : null)}
              onToggle={(value) => toggle(part, value)}
            />
          )}
        </Fragment>
      ))}
      {layout === 'line' && (
        <Menu
          open={open === 'menu'}
          // It closes after a choice as well, which has opened a list by then.
          onOpenChange={(isOpen) =>
            onOpen((now) => (isOpen ? 'menu' : now === 'menu' ? null : now))
          }
          // The list of the filter that was chosen takes the focus.
          finalFocus={() => !isList.current}
          trigger={
            <Button size="s" icon={<ListFilter size={16} aria-hidden />}>
              Add a filter
            </Button>
          }
        >
          {filterParts.map((part) => (
            <MenuItem key={part} onSelect={() => openPart(part)}>
              {filterLabels[part]}
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  )
}

/** A filter that is about to be chosen from has its place as well. */
function withOpen(active: readonly FilterPart[], open: OpenFilter): FilterPart[] {
  return filterParts.filter((part) => part === open || active.includes(part))
}
