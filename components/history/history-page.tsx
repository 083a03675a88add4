import { Page } from '@/components/shell/page'
import { counted } from '@/components/ui/counted'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { History } from '@/lib/history/history'
import { type HistoryActions, HistoryDesk } from './history-desk'
import { EntryOfHistory } from './history-entry'
import { HistoryFilters } from './history-filters'
import styles from './history-page.module.css'
import { type HistorySearch, historyHref, isFiltered } from './history-search'

type HistoryPageProps = {
  project: string
  search: HistorySearch
  history: History
  actor: string
  /** When the page is made. ISO 8601. */
  now: string
  actions: HistoryActions
}

/** Who changed what in a project, the newest first. */
export function HistoryPage({ project, search, history, actions, ...told }: HistoryPageProps) {
  const { entries, names, people } = history
  return (
    <HistoryDesk project={project} actions={actions}>
      <Page
        title={search.claim === null ? 'History' : `History of C-${search.claim}`}
        lead={
          <p>
            Nothing is overwritten: every change is kept here, with what was there before. One that
            nothing was built on since can be taken back, whatever came after it.
          </p>
        }
      >
        <HistoryFilters
          key={historyHref(project, search)}
          project={project}
          search={search}
          people={people}
        />
        <div className={styles.list}>
          <p className={styles.count} role="status">
            {describeShown(history, search)}
            {history.only !== null && '. What others did is hidden, since it can hold what is.'}
          </p>
          {entries.length === 0 ? (
            <NothingFound search={search} />
          ) : (
            <ol>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <EntryOfHistory
                    entry={entry}
                    claim={search.claim}
                    project={project}
                    names={names}
                    {...told}
                  />
                </li>
              ))}
            </ol>
          )}
        </div>
        <Pager project={project} search={search} history={history} />
      </Page>
    </HistoryDesk>
  )
}

/** "Changes 31 to 60 of 412", "12 of 412 changes" */
function describeShown({ entries, newer, matching, total }: History, search: HistorySearch) {
  const all = isFiltered(search)
    ? `${matching.toLocaleString('en')} of ${counted(total, 'change')}`
    : counted(total, 'change')
  if (entries.length === matching) return all
  const place = (count: number) => count.toLocaleString('en')
  return `${place(newer + 1)} to ${place(newer + entries.length)} of ${all}`
}

function NothingFound({ search }: { search: HistorySearch }) {
  return isFiltered(search) ? (
    <EmptyState title="No change passes these filters">
      Choose somebody else, another kind of thing or other days, or show everything.
    </EmptyState>
  ) : (
    <EmptyState title="No earlier changes">
      Whatever is done in the project is recorded here as it happens.
    </EmptyState>
  )
}

function Pager({
  project,
  search,
  history,
}: Pick<HistoryPageProps, 'project' | 'search' | 'history'>) {
  const { entries, newer, matching } = history
  const last = entries.at(-1)
  const hasOlder = newer + entries.length < matching
  if (!hasOlder && search.before === null) return null
  return (
    <nav className={styles.pager} aria-label="Pages of the history" data-print="no">
      {search.before !== null && (
        <Link href={historyHref(project, { ...search, before: null })}>Newest</Link>
      )}
      {hasOlder && last && (
        <Link href={historyHref(project, { ...search, before: last.sequence })} rel="next">
          Older
        </Link>
      )}
    </nav>
  )
}
