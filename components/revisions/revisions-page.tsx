import { FilePlus2, PencilLine } from 'lucide-react'
import { Moment } from '@/components/history/moment'
import { SourceLine } from '@/components/reader/source-line'
import { Page } from '@/components/shell/page'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import {
  changePath,
  compareRevisionsPath,
  correctTextPath,
  documentPath,
  uploadRevisionPath,
} from '@/lib/addresses'
import type { DocumentRevisions } from '@/lib/comparison/document-revisions'
import { countWords } from '@/lib/text/words'
import { CompareChoice } from './compare-choice'
import { outcomeId } from './outcome-lists'
import { OutcomeReport } from './outcome-report'
import { methodWords, revisionName } from './revision-words'
import styles from './revisions.module.css'
import type { RevisionEntry } from './revisions-view'
import { WaitingLine } from './waiting-line'

type RevisionsPageProps = {
  all: DocumentRevisions
  entries: readonly RevisionEntry[]
  /** When the page was made, in ISO 8601. */
  now: string
}

/** The texts of a document, the newest first, with where each came from and what it did to the claims. */
export function RevisionsPage({ all, entries, now }: RevisionsPageProps) {
  const { project, document } = all
  return (
    <Page
      title="Revisions"
      lead={
        <p>
          <Link href={documentPath(project.slug, document.slug)} dir="auto">
            {document.title}
          </Link>
        </p>
      }
      actions={
        <>
          <LinkButton
            variant="primary"
            icon={<FilePlus2 size={16} aria-hidden />}
            href={uploadRevisionPath(project.slug, document.slug)}
          >
            Upload a new version
          </LinkButton>
          <LinkButton
            icon={<PencilLine size={16} aria-hidden />}
            href={correctTextPath(project.slug, document.slug)}
          >
            Correct the text
          </LinkButton>
        </>
      }
    >
      <WaitingLine project={project.slug} document={document.slug} claims={all.claims} />
      {entries.length > 2 && (
        <CompareChoice
          project={project.slug}
          document={document.slug}
          revisions={entries.map(({ revision }) => ({
            number: revision.number,
            name: revisionName(revision),
          }))}
        />
      )}
      <ol className={styles.entries} aria-label="Revisions, the newest first">
        {entries.map((entry) => (
          <Entry key={entry.revision.id} all={all} entry={entry} now={now} />
        ))}
      </ol>
      {entries.length === 1 && (
        <p className={styles.soft}>
          The text is as it was when the document was added. A new version or a correction makes a
          second revision: this one stays readable, and claims are carried over.
        </p>
      )}
    </Page>
  )
}

type EntryProps = { all: DocumentRevisions; entry: RevisionEntry; now: string }

function Entry({ all: { project, document }, entry, now }: EntryProps) {
  const { revision, maker, change } = entry
  return (
    <li className={styles.entry}>
      <h2 className={styles.name}>
        <Link href={entry.href}>Revision {revision.number}</Link>
        {entry.isNewest && <Badge>The newest</Badge>}
      </h2>
      <p className={styles.facts}>
        <span>{methodWords[revision.importMethod]}</span>
        <Moment at={revision.createdAt} now={now} />
        {maker && (
          <span>
            by{' '}
            <Link href={changePath(project.slug, maker.sequence)}>
              <bdi>{maker.by}</bdi>
            </Link>
          </span>
        )}
        <span>{countWords(revision.text).toLocaleString('en')} words</span>
      </p>
      <SourceLine project={project.slug} document={document.slug} revision={revision} />
      {revision.note && (
        <p className={styles.note} dir="auto">
          {revision.note}
        </p>
      )}
      {change && (
        <div className={styles.change}>
          <OutcomeReport
            counts={change.outcomes}
            hrefOf={(outcome) => `${change.href}#${outcomeId(outcome)}`}
            totalHref={`${change.href}#claims`}
          />
          <p className={styles.facts}>
            <Link href={change.href}>Compare with revision {change.before}</Link>
            {change.before > 1 && (
              <Link
                href={compareRevisionsPath(project.slug, document.slug, {
                  from: 1,
                  to: revision.number,
                })}
              >
                Compare with revision 1
              </Link>
            )}
          </p>
        </div>
      )}
    </li>
  )
}
