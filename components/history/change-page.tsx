import { Page } from '@/components/shell/page'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { changePath, historyPath } from '@/lib/addresses'
import { type ChangeDetail, rowCount } from '@/lib/history/history'
import { ChangeList } from './change-list'
import { nameOfEntry } from './entry-words'
import { type HistoryActions, HistoryDesk } from './history-desk'
import { EntryFacts } from './history-entry'
import styles from './history-page.module.css'
import { describeCounts } from './subject-words'

type ChangePageProps = {
  project: string
  detail: ChangeDetail
  /** The number of the claim that alone is told of; null where all is told. */
  claim: number | null
  actor: string
  /** When the page is made. ISO 8601. */
  now: string
  actions: HistoryActions
}

/** One change of the history with all that it changed, a part at a time where that is much. */
export function ChangePage({ project, detail, claim, actions, ...told }: ChangePageProps) {
  const { entry, changes, names } = detail
  return (
    <HistoryDesk project={project} actions={actions}>
      <Page
        title={nameOfEntry(entry)}
        lead={
          <p>
            {describeCounts(entry.counts) || counted(rowCount(entry), 'row')}.{' '}
            <Link href={historyPath(project)}>All changes</Link>
          </p>
        }
      >
        <div className={styles.list}>
          <EntryFacts entry={entry} project={project} {...told} />
          {entry.reverts && (
            <p>
              Takes back{' '}
              <Link href={changePath(project, entry.reverts.sequence)}>
                {entry.reverts.label}, by {entry.reverts.by}
              </Link>
            </p>
          )}
          {claim !== null && (
            <p>
              What it did to C-{claim}.{' '}
              <Link href={changePath(project, entry.sequence)}>Show all that it did</Link>
            </p>
          )}
          <ChangeList project={project} changeId={entry.id} changes={changes} names={names} />
        </div>
        <PartPager project={project} detail={detail} />
      </Page>
    </HistoryDesk>
  )
}

function PartPager({ project, detail }: Pick<ChangePageProps, 'project' | 'detail'>) {
  const { entry, changes, changeCount, offset } = detail
  const end = offset + changes.length
  if (offset === 0 && end >= changeCount) return null
  const path = changePath(project, entry.sequence)
  return (
    <nav className={styles.pager} aria-label="Parts of the change">
      <span>
        {(offset + 1).toLocaleString('en')} to {end.toLocaleString('en')} of{' '}
        {counted(changeCount, 'thing')}
      </span>
      {offset > 0 && <Link href={path}>From the start</Link>}
      {end < changeCount && (
        <Link href={`${path}?from=${end}`} rel="next">
          Next
        </Link>
      )}
    </nav>
  )
}
