import { describeSize } from '@/components/ui/describe-size'
import { originalPath } from '@/lib/addresses'
import type { Revision } from '@/lib/documents/document'
import { isSafeAddress } from '@/lib/documents/safe-address'
import styles from './revisions.module.css'

type SourceFactsProps = { project: string; document: string; revision: Revision }

/** The file or page that a text was read from, to be downloaded as it was. */
export function SourceFacts({ project, document, revision }: SourceFactsProps) {
  const { source } = revision
  if (source === null) return null
  return (
    <p className={styles.facts}>
      <bdi>{source.fileName}</bdi>
      <span>{describeSize(source.byteLength)}</span>
      <a href={originalPath(project, document, revision.number)} download>
        Download the original
      </a>
      {source.address !== null && isSafeAddress(source.address) && (
        <a href={source.address} target="_blank" rel="noopener noreferrer nofollow">
          Where it was fetched
        </a>
      )}
    </p>
  )
}
