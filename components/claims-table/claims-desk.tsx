'use client'
import { Download, SlidersHorizontal } from 'lucide-react'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { claimsKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useKeys } from '@/components/keyboard/use-keys'
import { Button, buttonClass } from '@/components/ui/button'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import { claimsFilePath } from '@/lib/addresses'
import type { ClaimList } from '@/lib/claim-list/list-claims'
import { allClaims, type ClaimFilter } from '@/lib/claims/claim-filter'
import { serializeClaimTable } from '@/lib/claims/claim-table'
import type { SavedView } from '@/lib/claims/saved-view'
import type { BulkActions } from './bulk-actions'
import styles from './claims-desk.module.css'
import { ClaimsGrid, type GridHandle } from './claims-grid'
import { ColumnsMenu } from './columns-menu'
import { FilterBar, type OpenFilter } from './filter-bar'
import { activeParts } from './filter-parts'
import { FilterSheet } from './filter-sheet'
import { keepRow, readKeptRow } from './kept-row'
import { ListStatus } from './list-status'
import { NoClaims } from './no-claims'
import { SearchField } from './search-field'
import { SelectionBar } from './selection-bar'
import { shownColumns } from './shown-columns'
import type { TableNames } from './table-names'
import { useBulk } from './use-bulk'
import { useClaimRows } from './use-claim-rows'
import { useIsTable } from './use-is-table'
import { useSelectedClaims } from './use-selected-claims'
import { claimsHref, type TableSearch, useTableSearch } from './use-table-search'
import type { ViewActions } from './view-actions'
import { ViewsMenu } from './views-menu'

export type ClaimsDeskProps = {
  project: string
  search: TableSearch
  first: ClaimList
  names: TableNames
  /** Those in use, by name. */
  views: readonly SavedView[]
  actions: UndoSteps & ViewActions & BulkActions
}

/** The claims table with its filters, its columns, what is selected and what can be done with that. */
export function ClaimsDesk(props: ClaimsDeskProps) {
  const { project, search: arrived, first, names, views, actions } = props
  const { undo } = useUndoKeys(project, actions)
  const { search, go, isPending } = useTableSearch(project, arrived)
  const rows = useClaimRows({ project, search: arrived, first, names })
  const selected = useSelectedClaims({ project, filter: arrived.filter, first, rows })
  const bulk = useBulk({
    ...{ project, names, actions, undo, ids: selected.ids, outside: selected.outside },
    ...{ filter: arrived.filter, matching: rows.matching },
  })
  const [open, setOpen] = useState<OpenFilter>(null)
  const [isSheetOpen, setIsSheetOpen] = useState(false)
  const isTable = useIsTable()
  const grid = useRef<GridHandle>(null)
  const columns = useMemo(() => shownColumns(search.columns), [search.columns])
  const onReach = useKeptPlace(claimsHref(project, arrived), grid, rows.reach)
  const filterTo = (filter: ClaimFilter, options?: { replace: boolean }) => go({ filter }, options)
  const clearFilters = () => filterTo(allClaims)

  useKeys(claimsKeys, {
    filter: () => (isTable ? setOpen('menu') : setIsSheetOpen(true)),
    'new-tab': () => {
      const row = grid.current?.activeRow()
      if (row) window.open(row.href, '_blank', 'noopener')
    },
    tags: () => bulk.open('tags'),
    position: () => bulk.open('position'),
    status: () => bulk.open('status'),
    archive: () => bulk.open('archive'),
  })

  const filters = {
    project,
    names,
    filter: search.filter,
    onFilter: filterTo,
    open,
    onOpen: setOpen,
  }
  return (
    <div className={styles.desk}>
      <div className={styles.tools} data-print="no">
        <SearchField
          searched={search.filter.q}
          onSearch={(q, options) => filterTo({ ...search.filter, q }, options)}
        />
        {!isTable && (
          <Button
            size="s"
            icon={<SlidersHorizontal size={16} aria-hidden />}
            onClick={() => setIsSheetOpen(true)}
          >
            {filtersLabel(search.filter)}
          </Button>
        )}
        <ViewsMenu {...{ project, views, search, go, actions, undo }} />
        <ColumnsMenu columns={columns} onColumns={(next) => go({ columns: next })} />
        <a
          className={buttonClass({ variant: 'secondary', size: 's' })}
          href={`${claimsFilePath(project)}?${serializeClaimTable(search)}`}
          title="Download the claims that pass the filters, in this order"
          download
        >
          <Download size={16} aria-hidden />
          CSV
        </a>
        <KeyHelp />
      </div>
      {isTable && <FilterBar {...filters} layout="line" />}
      <ListStatus
        filter={search.filter}
        names={names}
        matching={rows.matching}
        total={first.total}
        isPending={isPending}
        onClear={clearFilters}
      />
      {rows.count === 0 ? (
        <NoClaims project={project} total={first.total} onClear={clearFilters} />
      ) : (
        <ClaimsGrid
          ref={grid}
          columns={columns}
          sort={search.sort}
          count={rows.count}
          rowAt={rows.rowAt}
          selected={selected.ids}
          ticked={selected.ticked}
          onTick={selected.tick}
          onExtend={selected.extend}
          onTickShown={selected.tickLoaded}
          onSelectAll={selected.selectAll}
          onSort={(sort) => go({ sort })}
          onReach={onReach}
        />
      )}
      {rows.hasFailed && (
        <p className={styles.failed} role="alert">
          More claims could not be loaded. <Button onClick={rows.retry}>Try again</Button>
        </p>
      )}
      <SelectionBar
        count={selected.ids.size}
        outside={selected.outside?.length ?? null}
        offer={selected.canSelectMore ? rows.matching : null}
        isSelecting={selected.isSelecting}
        onSelectMatching={selected.selectMatching}
        onLetOutsideGo={selected.letOutsideGo}
        onClear={selected.clear}
        onAct={bulk.open}
      />
      {bulk.dialog}
      {!isTable && (
        <FilterSheet
          {...filters}
          isOpen={isSheetOpen}
          onOpenChange={setIsSheetOpen}
          sort={search.sort}
          onSort={(sort) => go({ sort })}
          matching={rows.matching}
        />
      )}
    </div>
  )
}

function filtersLabel(filter: ClaimFilter): string {
  const count = activeParts(filter).length
  return count === 0 ? 'Filters' : `Filters (${count})`
}

/** Goes to where one was at an address; keeps where one is; begins at the top of another list. */
function useKeptPlace(
  address: string,
  grid: RefObject<GridHandle | null>,
  reach: (last: number) => void,
) {
  const [kept] = useState(() => (typeof window === 'undefined' ? 0 : readKeptRow(address)))
  const seen = useRef<string | null>(null)
  useEffect(() => {
    const isFirst = seen.current === null
    if (isFirst ? kept > 0 : seen.current !== address) {
      grid.current?.scrollToRow(isFirst ? kept : 0)
    }
    seen.current = address
  }, [address, kept, grid])
  return useCallback(
    (lastNear: number, firstRow: number) => {
      reach(lastNear)
      if (seen.current === address) keepRow(address, firstRow)
    },
    [address, reach],
  )
}
