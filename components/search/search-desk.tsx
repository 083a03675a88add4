'use client'
import { useCallback, useRef, useState } from 'react'
import { ignoredWords } from '@/components/claims-table/ignored-words'
import type { TableNames } from '@/components/claims-table/table-names'
import { KeyHelp } from '@/components/keyboard/key-help'
import { SegmentedControl } from '@/components/ui/radio-group'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import { filterLists, type IgnoredPart } from '@/lib/claims/claim-filter'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import type { SearchAnswer } from '@/lib/search/search-answer'
import { ConcordanceView } from './concordance-view'
import type { MarkActions } from './mark-lines-dialog'
import { QueryHelp } from './query-help'
import { QueryNotes } from './query-notes'
import styles from './search.module.css'
import type { SearchCodebook } from './search-codebook'
import { SearchField } from './search-field'
import { SearchFilters } from './search-filters'
import { SearchResults } from './search-results'
import { useSearchAddress } from './use-search-address'

export type SearchDeskProps = {
  project: string
  codebook: SearchCodebook
  names: TableNames
  /** What was found when the page was made. */
  first: SearchAnswer | null
  /** What the filters named when the page was made, and the project does not have. */
  unknown: readonly IgnoredPart[]
  /** When the page was made: what it asks for is asked anew where it was made anew. */
  madeAt: string
  actions: UndoSteps & Pick<MarkActions, 'annotateMatches'>
}

const views = [
  { value: 'results', label: 'Results' },
  { value: 'lines', label: 'Concordance' },
] as const

/** The field, what it found, and the ways to look at it. */
export function SearchDesk({
  project,
  codebook,
  names,
  first,
  unknown,
  madeAt,
  actions,
}: SearchDeskProps) {
  const { address, goTo } = useSearchAddress(project)
  // Made anew by the server, a page whose address was changed without it is loaded as a whole, and its messages are lost.
  const [changes, setChanges] = useState(0)
  const readAnew = useCallback(() => setChanges((count) => count + 1), [])
  const stamp = `${madeAt} ${changes}`
  const { undo } = useUndoKeys(project, actions, 'page', readAnew)
  const found = useRef<HTMLDivElement>(null)
  const search = (q: string, replace: boolean) =>
    goTo({ filter: { ...address.filter, q }, isMarking: false }, { replace })
  return (
    <search className={styles.desk}>
      <div className={styles.top} data-print="no">
        <div className={styles.line}>
          <SearchField q={address.filter.q} onSearch={search} results={found} />
          <KeyHelp />
        </div>
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
          <SearchFilters {...{ project, address, goTo, names }} />
        </div>
        <Ignored address={address} unknown={unknown} />
      </div>
      <div ref={found}>
        {address.view === 'lines' ? (
          <ConcordanceView
            project={project}
            address={address}
            goTo={goTo}
            codebook={codebook}
            actions={{ annotateMatches: actions.annotateMatches, undo, readAnew }}
            stamp={stamp}
          />
        ) : (
          <SearchResults {...{ project, address, goTo, stamp, first }} />
        )}
      </div>
    </search>
  )
}

type IgnoredProps = {
  address: ReturnType<typeof useSearchAddress>['address']
  unknown: readonly IgnoredPart[]
}

/** What of the address leaves nothing out, since it makes no sense or the project does not have it. */
function Ignored({ address: { filter, ignored }, unknown }: IgnoredProps) {
  const still = unknown.filter(({ parameter, value }) =>
    filterLists.some((list) => list === parameter && filter[list].includes(value)),
  )
  const all = [...ignored, ...still]
  return all.length > 0 && <p className={styles.aside}>{ignoredWords(all)}</p>
}
