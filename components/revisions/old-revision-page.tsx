import { contentId } from '@/components/shell/skip-link'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { compareRevisionsPath, documentPath, revisionPath, revisionsPath } from '@/lib/addresses'
import { type DocumentRevisions, newestOf } from '@/lib/comparison/document-revisions'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Revision } from '@/lib/documents/document'
import styles from './old-revision.module.css'
import { OldRevisionDesk } from './old-revision-desk'
import type { FormerClaim } from './old-revision-view'
import { revisionName } from './revision-words'

type OldRevisionPageProps = {
  all: DocumentRevisions
  revision: Revision
  /** The text as lib/editor renders it. */
  html: string
  claims: FormerClaim[]
  /** The claim that the address names. */
  claimNumber: number | null
}

/** A text that is not the newest one any more: to read and to cite, with its claims where they stood in it. */
export function OldRevisionPage(props: OldRevisionPageProps) {
  const { all, revision } = props
  const { project, document } = all
  const newest = newestOf(all)
  return (
    <main id={contentId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <nav className={styles.links} aria-label="Revisions" data-print="no">
          <Link href={revisionsPath(project.slug, document.slug)}>All revisions</Link>
        </nav>
        <h1 className={styles.title} dir="auto" lang={document.language}>
          {document.title}
        </h1>
        <p className={styles.source}>
          {[document.authors.join(', '), document.publisher].filter(Boolean).join(' · ')}
          {' · '}
          {describePartialDate(document.publishedOn)}
        </p>
        <div className={styles.banner} role="note" aria-label="An older text">
          <p>
            <strong>This is an older text: {revisionName(revision)}.</strong> It is kept as it was,
            and is not annotated any more. The newest one is{' '}
            {revisionName(newest).replace(/^R/, 'r')}.
          </p>
          <p className={styles.actions} data-print="no">
            <LinkButton size="s" href={documentPath(project.slug, document.slug)}>
              Read the newest
            </LinkButton>
            <LinkButton
              size="s"
              href={compareRevisionsPath(project.slug, document.slug, {
                from: revision.number,
                to: newest.number,
              })}
            >
              Compare the two
            </LinkButton>
          </p>
        </div>
      </header>
      <OldRevisionDesk
        key={revision.id}
        revision={{ id: revision.id, text: revision.text }}
        content={revision.content}
        html={props.html}
        document={document}
        claims={props.claims}
        claimNumber={props.claimNumber}
        otherTexts={all.revisions
          .filter(({ id }) => id !== revision.id)
          .map(({ id, number }) => ({
            id,
            number,
            href:
              id === newest.id
                ? documentPath(project.slug, document.slug)
                : revisionPath(project.slug, document.slug, number),
          }))}
      />
    </main>
  )
}
