'use client'
import { useRef } from 'react'
import { SegmentedControl } from '@/components/ui/radio-group'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import type { SearchAnswer } from '@/lib/search/search-answer'
import { ConcordanceView } from './concordance-view'
import type { MarkActions } from './mark-lines-dialog'
import { QueryHelp } from './query-help'
import { QueryNotes } from './query-notes'
import styles from './search.module.css'
import type { SearchCodebook } from './search-codebook'
import { SearchField } from './search-field'
import { SearchResults } from './search-results'
import { useSearchAddress } from './use-search-address'

export type SearchDeskProps = {
  project: string
  codebook: SearchCodebook
  /** What was found when the page was made. */
  first: SearchAnswer | null
  /** When the page was made: what it asks for is asked anew where it was made anew. */
  stamp: string
  actions: UndoSteps & Pick<MarkActions, 'annotateMatches'>
}

const views = [
  { value: 'results', label: 'Results' },
  { value: 'lines', label: 'Concordance' },
] as const

/** The field, what it found, and the ways to look at it. */
export function SearchDesk({ project, codebook, first, stamp, actions }: SearchDeskProps) {
  const { address, goTo } = useSearchAddress(project)
  const { undo } = useUndoKeys(project, { undo: actions.undo, redo: actions.redo })
  const found = useRef<HTMLDivElement>(null)
  const search = (q: string, replace: boolean) =>
    goTo({ filter: { ...address.filter, q }, isMarking: false }, { replace })
  return (
    <search className={styles.desk}>
      <div className={styles.top} data-print="no">
        <SearchField q={address.filter.q} onSearch={search} results={found} />
        <QueryNotes query={parseSearchQuery(address.filter.q)} />
        <QueryHelp onTry={(q) => search(q, false)} />
        <div className={styles.choices}>
          <SegmentedControl
            label="Show"
            hiddenLabel
            options={views}
            value={address.view}
            onValueChange={(view) => goTo({ view, isMarking: false })}
          />
        </div>
      </div>
      <div ref={found}>
        {address.view === 'lines' ? (
          <ConcordanceView
            project={project}
            address={address}
            goTo={goTo}
            codebook={codebook}
            actions={{ annotateMatches: actions.annotateMatches, undo }}
            stamp={stamp}
          />
        ) : (
          <SearchResults {...{ project, address, goTo, stamp, first }} />
        )}
      </div>
    </search>
  )
}
