import { describeSize } from '@/components/ui/describe-size'
import { originalPath } from '@/lib/addresses'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Revision } from '@/lib/documents/document'
import { isSafeAddress } from '@/lib/documents/safe-address'
import styles from './document-head.module.css'

type SourceLineProps = {
  project: string
  document: string
  revision: Pick<Revision, 'number' | 'source' | 'createdAt'>
}

/** How the text came in, where it was read from a file or a page. */
export function SourceLine({ project, document, revision }: SourceLineProps) {
  const { source } = revision
  if (source === null) return null
  return (
    <p className={styles.origin}>
      {source.address === null ? (
        <>
          From <bdi>{source.fileName}</bdi>, {describeSize(source.byteLength)}
        </>
      ) : (
        <>
          Read from <Address address={source.address} /> on{' '}
          {describePartialDate(revision.createdAt.slice(0, 10))}
        </>
      )}
      <span data-print="no">
        {' · '}
        <a href={originalPath(project, document, revision.number)} download>
          Download the original
        </a>
      </span>
    </p>
  )
}

function Address({ address }: { address: string }) {
  if (!isSafeAddress(address)) return <bdi>{address}</bdi>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      <bdi>{address}</bdi>
    </a>
  )
}
