import { ArrowLeft, ArrowRight, ExternalLink } from 'lucide-react'
import { WaitingLine } from '@/components/revisions/waiting-line'
import { Link } from '@/components/ui/link'
import { documentPath, projectPath, revisionsPath } from '@/lib/addresses'
import type { Reading } from '@/lib/comparison/reading'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import styles from './document-head.module.css'
import { documentsAround } from './documents-around'
import { SourceLine } from './source-line'

/** What the source says of itself, and the way to the documents before and after it. */
export function DocumentHead({ reading }: { reading: Reading }) {
  const { project, document, revision, claims } = reading
  return (
    <header className={styles.head}>
      <DocumentLinks reading={reading} />
      <h1 className={styles.title} dir="auto" lang={document.language}>
        {document.title}
      </h1>
      {document.standfirst && (
        <p className={styles.standfirst} dir="auto" lang={document.language}>
          {document.standfirst}
        </p>
      )}
      <p className={styles.source}>
        {document.authors.length > 0 && <span>{document.authors.join(', ')}</span>}
        {document.publisher && <span>{document.publisher}</span>}
        <time dateTime={document.publishedOn ?? undefined}>
          {describePartialDate(document.publishedOn)}
        </time>
        {document.url && (
          <a href={document.url} target="_blank" rel="noopener noreferrer">
            Source <ExternalLink size={13} aria-label="(opens in a new tab)" />
          </a>
        )}
        <span data-print="no">
          <Link href={revisionsPath(project.slug, document.slug)}>Revision {revision.number}</Link>
        </span>
      </p>
      <SourceLine project={project.slug} document={document.slug} revision={revision} />
      <WaitingLine project={project.slug} document={document.slug} claims={claims} />
    </header>
  )
}

function DocumentLinks({ reading }: { reading: Reading }) {
  const { project, document, documents } = reading
  const { previous, next } = documentsAround(documents, document.slug)
  return (
    <nav className={styles.links} aria-label="Documents" data-print="no">
      <Link href={projectPath(project.slug)}>All documents</Link>
      {previous && (
        <Link href={documentPath(project.slug, previous.slug)} rel="prev" title={previous.title}>
          <ArrowLeft size={14} aria-hidden />
          {shortDocumentName({ ...previous, authors: [] })}
        </Link>
      )}
      {next && (
        <Link href={documentPath(project.slug, next.slug)} rel="next" title={next.title}>
          {shortDocumentName({ ...next, authors: [] })}
          <ArrowRight size={14} aria-hidden />
        </Link>
      )}
    </nav>
  )
}
