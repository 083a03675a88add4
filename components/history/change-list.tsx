import { Link } from '@/components/ui/link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { claimHistoryPath } from '@/lib/addresses'
import type { ChangedPart, SubjectChange } from '@/lib/history/changes'
import { findNamed, type Names } from '@/lib/history/names'
import styles from './change-list.module.css'
import { labelOfPart, nothingOfPart, valueOfPart } from './part-words'
import { RestoreVersion } from './restore-version'
import { describeWhat, subjectView } from './subject-words'

type ChangeListProps = {
  project: string
  /** The change that these are parts of. */
  changeId: string
  changes: readonly SubjectChange[]
  names: Names
}

/** What exactly a change did, thing by thing: what each said before, and says since. */
export function ChangeList({ changes, ...rest }: ChangeListProps) {
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.subject.kind} ${change.subject.id}`} className={styles.change}>
          <SubjectHeading change={change} {...rest} />
          <Parts change={change} names={rest.names} />
          <ClaimTools change={change} {...rest} />
        </li>
      ))}
    </ul>
  )
}

type OneChange = Omit<ChangeListProps, 'changes'> & { change: SubjectChange }

function SubjectHeading({ change, names, project }: OneChange) {
  const { name, detail, href } = subjectView(change, names, project)
  return (
    <p className={styles.subject}>
      <strong>{href === null ? name : <Link href={href}>{name}</Link>}</strong>{' '}
      <span className={styles.what}>{describeWhat(change)}</span>
      {detail && <span className={styles.detail}>{detail}</span>}
    </p>
  )
}

function Parts({ change: { parts, what }, names }: { change: SubjectChange; names: Names }) {
  if (parts.length === 0) return null
  const isWhole = what === 'made' || what === 'removed'
  return (
    <dl className={styles.parts}>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no ids, and the list never changes
        <div key={index} className={styles.part}>
          <dt className={styles.label}>{labelOfPart(part, names)}</dt>
          <dd className={styles.values}>
            <Values
              before={sideOf(part, part.before, names, isWhole)}
              after={sideOf(part, part.after, names, isWhole)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What a part says on one side. Of what came or went as a whole, the other side says nothing. */
function sideOf(
  part: ChangedPart,
  value: ChangedPart['before'],
  names: Names,
  isWhole: boolean,
): string | null {
  const words = valueOfPart(part, value, names)
  if (words === null) return isWhole ? null : nothingOfPart(part)
  return words.length > longestValue ? `${words.slice(0, longestValue)} […]` : words
}

/** Of a whole brief its beginning says which one it is. In code units. */
const longestValue = 2000

function Values({ before, after }: { before: string | null; after: string | null }) {
  return (
    <>
      {before !== null && (
        <del className={styles.before} dir="auto">
          <VisuallyHidden>was: </VisuallyHidden>
          {before}
        </del>
      )}
      {before !== null && <span aria-hidden> → </span>}
      {after === null ? (
        <span className={styles.nothing}>
          <VisuallyHidden>now: </VisuallyHidden>nothing
        </span>
      ) : (
        <ins className={styles.after} dir="auto">
          <VisuallyHidden>now: </VisuallyHidden>
          {after}
        </ins>
      )}
    </>
  )
}

/** Where a claim has been changed since, this version of it can be had again. */
function ClaimTools({ change, names, project, changeId }: OneChange) {
  const { subject, version } = change
  const claim = findNamed(names, 'claim', subject.kind === 'claim' ? subject.id : null)
  if (!claim) return null
  const isEarlier = version !== null && claim.isThere && version !== claim.version
  return (
    <p className={styles.tools}>
      {isEarlier && (
        <RestoreVersion
          claim={`C-${claim.number}`}
          claimId={subject.id}
          changeId={changeId}
          expectedVersion={claim.version}
        />
      )}
      <Link href={claimHistoryPath(project, claim.number)}>History of C-{claim.number}</Link>
    </p>
  )
}
