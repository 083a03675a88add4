'use client'
import { useMemo, useState } from 'react'
import { extended, type Selection, toggled } from '@/components/claims-table/selection'
import type { Concordance } from '@/lib/search/concordance'
import { lineKey } from './line-key'

export type Ticks = {
  ticked: ReadonlySet<string>
  /** Ticks a line or lets it go; or, from the last one on that was, all lines as far as this one. */
  tick: (index: number, extend: boolean) => void
  tickAll: (isTicked: boolean) => void
}

/** Which lines are to be marked: all of them to begin with, and anew with every search. */
export function useTicks(
  { documents, lines }: Pick<Concordance, 'documents' | 'lines'>,
  search: string | null,
): Ticks {
  const order = useMemo(() => lines.map((line) => lineKey({ documents }, line)), [documents, lines])
  const [state, setState] = useState<{ search: string | null; selection: Selection } | null>(null)
  const selection = useMemo(
    () =>
      state && state.search === search ? state.selection : { ids: new Set(order), start: null },
    [state, search, order],
  )
  const change = (next: Selection) => setState({ search, selection: next })
  return {
    ticked: selection.ids,
    tick: (index, extend) => {
      const key = order[index]
      if (key !== undefined)
        change(extend ? extended(selection, order, key) : toggled(selection, key))
    },
    tickAll: (isTicked) => change({ ids: new Set(isTicked ? order : []), start: null }),
  }
}
