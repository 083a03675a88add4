import { Link } from '@/components/ui/link'
import { documentPath, uploadRevisionPath } from '@/lib/addresses'
import type { Duplicate } from '@/lib/documents/find-duplicates'
import styles from './document-preview.module.css'

type DuplicateNoticeProps = { project: string; duplicates: readonly Duplicate[] }

const sameness: Record<Duplicate['why'], string> = {
  'same-text': 'The same text is already here:',
  'same-file': 'The same file was already loaded:',
  'same-address': 'The same address was already loaded, perhaps with another text:',
}

/** Says which documents are the same, and what can be done about it. Nothing is refused for it. */
export function DuplicateNotice({ project, duplicates }: DuplicateNoticeProps) {
  if (duplicates.length === 0) return null
  return (
    <section className={styles.duplicates} aria-label="Already here">
      <ul>
        {duplicates.map((duplicate) => (
          <li key={duplicate.slug}>
            {sameness[duplicate.why]} <Known project={project} duplicate={duplicate} />
          </li>
        ))}
      </ul>
      <p>You can add it anyway, as a document of its own.</p>
    </section>
  )
}

function Known({ project, duplicate }: { project: string; duplicate: Duplicate }) {
  const { slug, title, isArchived } = duplicate
  if (isArchived) {
    return (
      <>
        <bdi>{title}</bdi>, which is archived.
      </>
    )
  }
  return (
    <>
      <Link href={documentPath(project, slug)}>
        <bdi>{title}</bdi>
      </Link>
      .{' '}
      <Link href={uploadRevisionPath(project, slug)}>
        Load it as a new version of that document
      </Link>
    </>
  )
}
