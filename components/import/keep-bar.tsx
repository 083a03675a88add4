'use client'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import type { PreviewBlock } from '@/lib/documents/import/source-preview'
import { type BlockChoice, countKept } from './block-choice'
import { beginningOf } from './block-words'
import styles from './preview-text.module.css'
import type { Stop } from './stop'

/** What can be done with the whole text, some of it from one block on. */
export type Acts = {
  before: (stop: Stop) => void
  after: (stop: Stop) => void
  everything: () => void
  found: () => void
}

type KeepBarProps = {
  blocks: readonly PreviewBlock[]
  choice: BlockChoice
  /** The block that was chosen last; null until one was. */
  here: Stop | null
  acts: Acts
}

/** How much of the source is kept, and what can be done with much of it at once. It stays in sight. */
export function KeepBar({ blocks, choice, here, acts }: KeepBarProps) {
  const { keptWords, allWords } = countKept(blocks, choice)
  const block = here && blocks[here.index]
  const fromHere = block
    ? { title: `The block that begins “${beginningOf(block.node)}”` }
    : { disabled: true, title: 'Choose a block of the text first' }
  return (
    <section className={styles.bar} aria-label="What is kept">
      <p className={styles.count} role="status">
        <strong>
          {keptWords.toLocaleString('en')} of {counted(allWords, 'word')}
        </strong>{' '}
        kept
      </p>
      <div className={styles.acts}>
        <Button size="s" onClick={acts.everything}>
          Take everything
        </Button>
        <Button size="s" onClick={acts.found}>
          As it was found
        </Button>
        <Button size="s" {...fromHere} onClick={() => here && acts.before(here)}>
          Leave out all before
        </Button>
        <Button size="s" {...fromHere} onClick={() => here && acts.after(here)}>
          Leave out all after
        </Button>
      </div>
    </section>
  )
}
