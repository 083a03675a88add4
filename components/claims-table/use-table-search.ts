'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useOptimistic, useTransition } from 'react'
import { claimsPath } from '@/lib/addresses'
import { type ClaimTableSearch, serializeClaimTable } from '@/lib/claims/claim-table'

/** What the address of the table says: all that it shows of which claims, and the saved view it was opened from. */
export type TableSearch = ClaimTableSearch & { view: string | null }

export type Go = (change: Partial<TableSearch>, options?: { replace?: boolean }) => void

/** The address of the table, the same for the same search. */
export function claimsHref(project: string, { view, ...search }: TableSearch): string {
  const params = new URLSearchParams(serializeClaimTable(search))
  if (view !== null) params.set('view', view)
  return params.size > 0 ? `${claimsPath(project)}?${params}` : claimsPath(project)
}

/**
 * The search of the address, and how to go on to another one. What was asked for shows at once, before its claims
 * have come; `isPending` says that they have not.
 */
export function useTableSearch(project: string, arrived: TableSearch) {
  const router = useRouter()
  const [isPending, start] = useTransition()
  const [search, show] = useOptimistic(arrived)
  const go = useCallback<Go>(
    (change, { replace = false } = {}) => {
      const next = { ...search, ...change }
      start(() => {
        show(next)
        const href = claimsHref(project, next)
        if (replace) router.replace(href, { scroll: false })
        else router.push(href, { scroll: false })
      })
    },
    [project, search, show, router],
  )
  return { search, go, isPending }
}
