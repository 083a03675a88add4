import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { hueAttributes } from '@/components/ui/hue'
import { HueMark } from '@/components/ui/hue-mark'
import { Link } from '@/components/ui/link'
import styles from './question-overview.module.css'
import type { PairSummary } from './question-pairs'

/** One position of a question, with the documents that hold it. */
export type PositionStand = {
  positionId: string
  label: string
  documents: { href: string; name: string }[]
  /** How many more there are. */
  unnamed: number
}

export type QuestionSummary = {
  id: string
  text: string
  href: string
  /** "2 documents against 1" */
  sentence: string
  stands: PositionStand[]
  pairs: PairSummary
}

/** The questions of a project, each with who stands where. */
export function QuestionOverview({ questions }: { questions: readonly QuestionSummary[] }) {
  return (
    <ol className={styles.list}>
      {questions.map((question) => (
        <li key={question.id} className={styles.question}>
          <div className={styles.heading}>
            <h3 className={styles.text}>
              <Link href={question.href}>{question.text}</Link>
            </h3>
            <p className={styles.sentence}>{question.sentence}</p>
            <Badges pairs={question.pairs} />
            <PairCount question={question} />
          </div>
          {question.stands.length > 0 && <Stands question={question} />}
        </li>
      ))}
    </ol>
  )
}

/** Which of the two disagreements there are. Neither says anything about the other. */
function Badges({ pairs: { sourcesDiffer, readersDiffer } }: Pick<QuestionSummary, 'pairs'>) {
  if (!sourcesDiffer && !readersDiffer) return null
  return (
    <p className={styles.badges}>
      {sourcesDiffer && (
        <Link href={sourcesDiffer.href}>
          <Badge emphasis="strong">Sources differ</Badge> {counted(sourcesDiffer.count, 'pair')}
        </Link>
      )}
      {readersDiffer && (
        <Link href={readersDiffer.href}>
          <Badge>Readers differ</Badge> {counted(readersDiffer.count, 'claim')}
        </Link>
      )}
    </p>
  )
}

function PairCount({ question }: { question: QuestionSummary }) {
  const { total, unjudged, contradictions, nextHref, leadingHref } = question.pairs
  if (total === 0 || !leadingHref) return <p className={styles.pairs}>No pairs to judge</p>
  return (
    <p className={styles.pairs}>
      {nextHref ? (
        <>
          <Link href={nextHref}>{counted(unjudged, 'pair')} to judge</Link>, {total - unjudged}{' '}
          judged
        </>
      ) : (
        <Link href={leadingHref}>{counted(total, 'pair')}, all judged</Link>
      )}
      {contradictions > 0 && `, ${counted(contradictions, 'contradiction')} between sources`}
    </p>
  )
}

function Stands({ question: { stands, href: boardHref } }: { question: QuestionSummary }) {
  return (
    <table className={styles.stands}>
      <thead className={styles.heads}>
        <tr>
          <th scope="col">Position</th>
          <th scope="col">Documents</th>
        </tr>
      </thead>
      <tbody>
        {stands.map((stand, index) => (
          <tr key={stand.positionId} {...hueAttributes(index)}>
            <th scope="row" className={styles.label}>
              <span className={styles.position}>
                <HueMark index={index} />
                {stand.label}
              </span>
            </th>
            <td className={styles.documents}>
              <StandDocuments stand={stand} boardHref={boardHref} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A bar of more units says nothing more. */
const longestBar = 40

function StandDocuments({ stand, boardHref }: { stand: PositionStand; boardHref: string }) {
  const { documents, unnamed } = stand
  const count = documents.length + unnamed
  if (count === 0) return <span className={styles.none}>none</span>
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        {Array.from({ length: Math.min(count, longestBar) }, (_, unit) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the units of a bar are all the same.
          <span key={unit} className={styles.unit} />
        ))}
      </span>
      <span className={styles.count}>{count}</span>
      <span>
        {documents.map((document, index) => (
          <span key={document.href}>
            {index > 0 && ', '}
            <Link href={document.href}>{document.name}</Link>
          </span>
        ))}
        {unnamed > 0 && (
          <>
            {' and '}
            <Link href={boardHref}>{unnamed} more</Link>
          </>
        )}
      </span>
    </>
  )
}
