'use client'
import { Switch } from '@/components/ui/checkbox'
import { counted } from '@/components/ui/counted'
import { Disclosure } from '@/components/ui/disclosure'
import styles from './import.module.css'
import type { SourcePreview } from './source-preview'

type KeptAndDroppedProps = {
  preview: SourcePreview
  wholePage: boolean
  busy: boolean
  onWholePage: (wholePage: boolean) => void
}

/** How much of the source became the document, and what did not. */
export function KeptAndDropped({ preview, wholePage, busy, onWholePage }: KeptAndDroppedProps) {
  const { keptWords, sourceWords, dropped, canTakeWholePage } = preview
  return (
    <section className={styles.kept} aria-label="What was kept">
      <p>
        <strong>
          {keptWords.toLocaleString('en')} of {counted(sourceWords, 'word')}
        </strong>{' '}
        kept.
      </p>
      {dropped.length > 0 && (
        <Disclosure summary={`${counted(dropped.length, 'block')} left out`}>
          <ul className={styles.dropped}>
            {dropped.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be left out twice
              <li key={index}>{block}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {canTakeWholePage && (
        <Switch
          label="Take the whole page instead"
          hint="Menus, captions and notes included."
          checked={wholePage}
          disabled={busy}
          onCheckedChange={onWholePage}
        />
      )}
    </section>
  )
}
