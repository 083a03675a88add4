'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { askApi } from '@/components/asking/ask-api'
import { claimRowsPath } from '@/lib/addresses'
import type { ClaimList } from '@/lib/claim-list/list-claims'
import type { ListedClaim } from '@/lib/claim-list/listed-claim'
import { type ClaimTableSearch, serializeClaimTable, usualColumns } from '@/lib/claims/claim-table'
import {
  cursorTowards,
  firstPages,
  knownRows,
  type RowPage,
  type RowPages,
  rowAt,
  rowCount,
  withPage,
} from './row-pages'
import { type RowView, rowViewer } from './row-view'
import type { TableNames } from './table-names'

type ClaimRowsProps = {
  project: string
  /** The list as the address has it: which claims in which order. */
  search: ClaimTableSearch
  /** Its first page, made anew with each change of the project. */
  first: ClaimList
  names: TableNames
}

/** So many rows are asked for at a time: few, so that they are soon there, or many on the way to a row far down. */
const pageSizes = { near: 250, far: 1000 }

export type ClaimRows = ReturnType<typeof useClaimRows>

/** The rows of the table: the first ones came with the page, more are asked for as somebody scrolls towards them. */
export function useClaimRows({ project, search, first, names }: ClaimRowsProps) {
  const listed = serializeClaimTable({ ...search, columns: usualColumns })
  const { pages, take } = usePages(listed, first)
  const [reached, setReached] = useState(0)
  const [failedAt, setFailedAt] = useState<string | null>(null)
  const cursor = cursorTowards(pages, Math.min(reached, rowCount(pages) - 1))

  const isFar = reached > pages.rows.length + pageSizes.far
  const size = isFar ? pageSizes.far : pageSizes.near

  useEffect(() => {
    if (cursor === null || cursor === failedAt) return
    const controller = new AbortController()
    const address = rowsAddress(project, listed, cursor, size)
    void askApi<ClaimList>(address, controller.signal).then(({ value }) => {
      if (controller.signal.aborted) return
      if (value) take(cursor, pageOf(value))
      else setFailedAt(cursor)
    })
    return () => controller.abort()
  }, [project, listed, cursor, size, failedAt, take])

  const viewOf = useRowViews(project, names)
  const known = useMemo(() => knownRows(pages), [pages])
  return {
    count: rowCount(pages),
    matching: pages.matching,
    /** The claims in order, as far as they have come. */
    known,
    isWhole: pages.next === null,
    hasFailed: cursor !== null && cursor === failedAt,
    retry: () => setFailedAt(null),
    reach: setReached,
    rowAt: useCallback(
      (index: number): RowView | null => {
        const claim = rowAt(pages, index)
        return claim && viewOf(claim)
      },
      [pages, viewOf],
    ),
  }
}

type KnownPages = { listed: string; first: ClaimList; pages: RowPages<ListedClaim> }

function usePages(listed: string, first: ClaimList) {
  const [known, setKnown] = useState<KnownPages>(() => begin(listed, first))
  // What the server made anew is shown in the same step: nothing of the list from before is seen in between.
  const current = known.first === first ? known : begin(listed, first, known)
  if (current !== known) setKnown(current)
  const take = useCallback(
    (after: string, page: RowPage<ListedClaim>) => {
      setKnown((now) =>
        now.first === first ? { ...now, pages: withPage(now.pages, after, page) } : now,
      )
    },
    [first],
  )
  return { pages: current.pages, take }
}

function begin(listed: string, first: ClaimList, before?: KnownPages): KnownPages {
  const earlier = before?.listed === listed ? knownRows(before.pages) : []
  return { listed, first, pages: firstPages(pageOf(first), earlier) }
}

function pageOf({ claims, next, matching }: ClaimList): RowPage<ListedClaim> {
  return { rows: claims, next, matching }
}

/** Each claim is made a row once. */
function useRowViews(project: string, names: TableNames): (claim: ListedClaim) => RowView {
  return useMemo(() => {
    const make = rowViewer(project, names)
    const made = new WeakMap<ListedClaim, RowView>()
    return (claim) => {
      const view = made.get(claim) ?? make(claim)
      made.set(claim, view)
      return view
    }
  }, [project, names])
}

function rowsAddress(project: string, listed: string, cursor: string, size: number): string {
  const params = new URLSearchParams(listed)
  params.set('cursor', cursor)
  params.set('limit', String(size))
  return `${claimRowsPath(project)}?${params}`
}
