import type { SetCoverage } from '@/components/coverage/use-set-coverage'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { documentPath } from '@/lib/addresses'
import type { BoardColumn } from '@/lib/comparison/board'
import { positionsTaken } from '@/lib/comparison/claim-standing'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { BoardView } from './board-view'
import { CoverageMenu } from './coverage-menu'
import { coverageWords } from './coverage-words'
import styles from './document-head.module.css'
import { innerTensionId } from './pair-lists'

type DocumentHeadProps = { view: BoardView; column: BoardColumn; setCoverage: SetCoverage }

/** A document, when it was published, and whether somebody has read it for this question. */
export function DocumentHead({ view, column, setCoverage }: DocumentHeadProps) {
  const { document } = column
  const href = documentPath(view.project, document.slug)
  return (
    <th scope="col" className={styles.head}>
      <span className={styles.source}>
        <span className={styles.publisher}>{document.publisher || 'No publisher'}</span>
        <time dateTime={document.publishedOn ?? ''} className={styles.date}>
          {describePartialDate(document.publishedOn)}
        </time>
      </span>
      <Link href={href} className={styles.title} title={document.title}>
        {document.title}
      </Link>
      <InnerTension view={view} documentId={document.id} />
      <span className={styles.facts}>
        <Link href={href}>{counted(claimCount(view, document.id), 'claim')} here</Link>
        {column.state !== 'not-checked' && (
          <CoverageMenu
            project={view.project}
            questionId={view.question.id}
            documentId={document.id}
            documentName={document.publisher || document.title}
            column={{ state: column.state, isChecked: column.checks.length > 0 }}
            words={coverageWords(column)}
            setCoverage={setCoverage}
          />
        )}
      </span>
    </th>
  )
}

/** Claims of one document that oppose each other: no disagreement between sources. */
function InnerTension({ view, documentId }: { view: BoardView; documentId: string }) {
  const count = view.tensionCounts.get(documentId) ?? 0
  if (count === 0) return null
  return (
    <a href={`#${innerTensionId}`} className={styles.tension}>
      <Badge>Inner tension</Badge> {counted(count, 'place')}
    </a>
  )
}

/** Claims of the document on this question, whether they count or not. */
function claimCount({ claimById, question }: BoardView, documentId: string): number {
  return [...claimById.values()].filter(
    (claim) =>
      claim.documentId === documentId &&
      claim.archivedAt === null &&
      positionsTaken(claim, question.id).size > 0,
  ).length
}
