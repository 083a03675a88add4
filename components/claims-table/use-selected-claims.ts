'use client'
import { useCallback, useMemo } from 'react'
import { useToast } from '@/components/ui/toast'
import type { ClaimList } from '@/lib/claim-list/list-claims'
import type { ClaimFilter } from '@/lib/claims/claim-filter'
import {
  extended,
  missingFrom,
  nothingSelected,
  tickedOf,
  toggled,
  withAll,
  withoutAll,
} from './selection'
import type { ClaimRows } from './use-claim-rows'
import { useMatchingIds } from './use-matching-ids'
import { useSelection } from './use-selection'

type SelectedClaims = {
  project: string
  filter: ClaimFilter
  first: ClaimList
  rows: ClaimRows
}

/** What is selected in the table, how the table changes it, and how much of it is in the list. */
export function useSelectedClaims({ project, filter, first, rows }: SelectedClaims) {
  const { selection, change } = useSelection(project)
  const { show } = useToast()
  const order = useMemo(() => rows.known.map(({ id }) => id), [rows.known])
  const ticked = useMemo(() => tickedOf(selection, order), [selection, order])
  const missing = useMemo(() => missingFrom(selection, order), [selection, order])
  const isWanted = missing.length > 0 && !rows.isWhole
  const matching = useMatchingIds({ project, filter, first, isWanted })
  const outside = useMemo(() => {
    if (rows.isWhole || missing.length === 0) return missing
    return matching.ids && missingFrom(selection, matching.ids)
  }, [rows.isWhole, missing, matching.ids, selection])
  const canSelectMore = ticked === 'all' && !rows.isWhole && selection.ids.size < rows.matching

  async function selectMatching() {
    const ids = matching.ids ?? (await matching.load())
    if (ids) change((now) => withAll(now, ids))
    else show({ message: 'The claims could not be loaded. Try again in a moment.', urgent: true })
  }

  const tick = useCallback(
    (index: number, isRange: boolean) => {
      const id = order[index]
      if (id === undefined) return
      change((now) => (isRange ? extended(now, order, id) : toggled(now, id)))
    },
    [order, change],
  )

  return {
    ids: selection.ids,
    ticked,
    /** Those that are not in the list; null while nobody knows. */
    outside,
    canSelectMore,
    isSelecting: matching.isLoading,
    tick,
    extend(from: number, to: number) {
      const [start, end] = [order[from], order[to]]
      if (start === undefined || end === undefined) return
      change((now) => extended(now, order, end, start))
    },
    /** All that are loaded, or none of them where they all are. */
    tickLoaded: () =>
      change((now) => (ticked === 'all' ? withoutAll(now, order) : withAll(now, order))),
    /** All that are loaded, and then all that match. */
    selectAll: () => (canSelectMore ? void selectMatching() : change((now) => withAll(now, order))),
    selectMatching: () => void selectMatching(),
    letOutsideGo: () => change((now) => withoutAll(now, outside ?? [])),
    clear: () => change(() => nothingSelected),
  }
}
