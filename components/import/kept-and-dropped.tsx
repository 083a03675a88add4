'use client'
import { counted } from '@/components/ui/counted'
import styles from './import.module.css'
import type { SourcePreview } from './source-preview'

/** How much of the source became the document. */
export function KeptAndDropped({ keptWords, sourceWords }: SourcePreview) {
  return (
    <section className={styles.kept} aria-label="What was kept">
      <p>
        <strong>
          {keptWords.toLocaleString('en')} of {counted(sourceWords, 'word')}
        </strong>{' '}
        kept.
      </p>
    </section>
  )
}
