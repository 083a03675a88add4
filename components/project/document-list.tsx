import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import styles from './document-list.module.css'
import type { TensionSummary } from './question-pairs'

export type DocumentSummary = {
  id: string
  href: string
  title: string
  authors: string[]
  publisher: string
  /** In words, as precise as it is known. */
  published: string
  claimCount: number
  /** What a new text left without a certain place, in words; null where all is in place. */
  waiting: { words: string; href: string } | null
  /** The questions on which it opposes itself. */
  tensions: TensionSummary[]
}

/** The documents of a project with where and when they appeared. */
export function DocumentList({ documents }: { documents: readonly DocumentSummary[] }) {
  return (
    <ul className={styles.list}>
      {documents.map((document) => (
        <li key={document.id} className={styles.document}>
          <h3 className={styles.title}>
            <Link href={document.href}>{document.title}</Link>
          </h3>
          <p className={styles.source}>
            {[document.publisher, document.authors.join(', '), document.published]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className={styles.claims}>
            <Link href={document.href}>{counted(document.claimCount, 'claim')}</Link>
          </p>
          {document.waiting && (
            <p className={styles.waiting}>
              <Link href={document.waiting.href}>{document.waiting.words}</Link>
            </p>
          )}
          {document.tensions.length > 0 && <Tensions tensions={document.tensions} />}
        </li>
      ))}
    </ul>
  )
}

/** So many questions are named of a document; two hundred documents with sixty each make a page of megabytes. */
const mostListed = 5

/** Where the document opposes itself: apart from sources that differ. */
function Tensions({ tensions }: Pick<DocumentSummary, 'tensions'>) {
  return (
    <details className={styles.tensions}>
      <summary>
        <Badge>Inner tension</Badge> on {counted(tensions.length, 'question')}
      </summary>
      <ul>
        {tensions.slice(0, mostListed).map(({ question, count, href }) => (
          <li key={href}>
            <Link href={href}>{question}</Link> {counted(count, 'place')}
          </li>
        ))}
        {tensions.length > mostListed && (
          <li>and on {counted(tensions.length - mostListed, 'more question')}: see their boards</li>
        )}
      </ul>
    </details>
  )
}
