import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { changePath } from '@/lib/addresses'
import { type HistoryEntry, rowCount, type ToldEntry } from '@/lib/history/history'
import type { Names } from '@/lib/history/names'
import { ChangeList } from './change-list'
import { gistOfEntry, kindOfEntry, nameOfEntry } from './entry-words'
import styles from './history-entry.module.css'
import { Moment } from './moment'
import { describeCounts } from './subject-words'
import { TakeBack } from './take-back'

export type Told = {
  project: string
  names: Names
  /** Who looks: whether a change is one's own. */
  actor: string
  /** When the page is made. ISO 8601. */
  now: string
}

type EntryProps = Told & {
  entry: ToldEntry
  /** The number of the claim whose history this is; null in that of the project. */
  claim: number | null
}

/** One entry of the history: what was done, by whom and when, what it changed, and what can be done about it. */
export function EntryOfHistory({ entry, claim, ...told }: EntryProps) {
  const { project, names } = told
  return (
    <article className={styles.entry} aria-labelledby={`change-${entry.sequence}`}>
      <h2 id={`change-${entry.sequence}`} className={styles.name}>
        <Link href={changePath(project, entry.sequence)}>{nameOfEntry(entry)}</Link>
      </h2>
      <EntryFacts entry={entry} {...told} />
      {entry.changes === null ? (
        <p>
          <Link href={changePath(project, entry.sequence, claim)}>
            {describeCounts(entry.counts) || `${rowCount(entry).toLocaleString('en')} rows`}
          </Link>
        </p>
      ) : (
        <Disclosure summary={gistOfEntry(entry, names)}>
          <ChangeList project={project} changeId={entry.id} changes={entry.changes} names={names} />
        </Disclosure>
      )}
    </article>
  )
}

/** Who, when, of what kind, whether it is in place, and the button that takes it back. */
export function EntryFacts({
  entry,
  project,
  actor,
  now,
}: Omit<Told, 'names'> & { entry: HistoryEntry }) {
  const kind = kindOfEntry(entry)
  return (
    <div className={styles.facts}>
      <p className={styles.line}>
        <span className={styles.by}>{entry.by}</span>
        <Moment at={entry.at} now={now} />
        {kind && <Badge>{kind}</Badge>}
      </p>
      <Fate entry={entry} project={project} now={now} />
      {entry.isInPlace && entry.kind !== 'lasting' && (
        <p data-print="no">
          <TakeBack
            changeId={entry.id}
            label={nameOfEntry(entry)}
            by={entry.by === actor ? null : entry.by}
            bringsBack={entry.takesBack}
          />
        </p>
      )}
    </div>
  )
}

/** What became of it: who took it back or brought it back, last. */
function Fate({ entry, project, now }: Pick<Told, 'project' | 'now'> & { entry: HistoryEntry }) {
  const { decidedBy, isInPlace } = entry
  if (!decidedBy) return null
  return (
    <p className={styles.fate}>
      <Badge emphasis={isInPlace ? 'plain' : 'strong'}>
        {isInPlace ? 'Brought back' : 'Taken back'}
      </Badge>{' '}
      by{' '}
      <Link href={changePath(project, decidedBy.sequence)}>
        {decidedBy.by}, <Moment at={decidedBy.at} now={now} />
      </Link>
    </p>
  )
}
