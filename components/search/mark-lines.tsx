'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import type { Concordance, ConcordanceLine } from '@/lib/search/concordance'
import styles from './concordance.module.css'
import { lineKey } from './line-key'
import { type MarkActions, MarkLinesDialog } from './mark-lines-dialog'
import type { SearchCodebook } from './search-codebook'
import type { Ticks } from './use-ticks'

type MarkLinesProps = {
  project: string
  concordance: Concordance
  lines: readonly ConcordanceLine[]
  ticks: Ticks
  codebook: SearchCodebook
  actions: MarkActions
  onDone: () => void
}

/** The bar below the lines while they are being chosen: how many are, and what to do with them. */
export function MarkLines(props: MarkLinesProps) {
  const { project, concordance, lines, ticks, codebook, actions, onDone } = props
  const [open, setOpen] = useState(false)
  const chosen = lines.filter((line) => ticks.ticked.has(lineKey(concordance, line)))
  const areAll = chosen.length === lines.length
  return (
    <section className={styles.bar} aria-label="Passages to mark" data-print="no">
      <p role="status">
        {chosen.length.toLocaleString('en')} of {lines.length.toLocaleString('en')} ticked
      </p>
      <Button size="s" variant="quiet" onClick={() => ticks.tickAll(!areAll)}>
        {areAll ? 'Tick none' : 'Tick all'}
      </Button>
      <Button size="s" variant="quiet" onClick={onDone}>
        Stop
      </Button>
      <Button variant="primary" disabled={chosen.length === 0} onClick={() => setOpen(true)}>
        Mark {counted(chosen.length, 'passage')}…
      </Button>
      <MarkLinesDialog
        project={project}
        concordance={concordance}
        chosen={chosen}
        codebook={codebook}
        actions={actions}
        open={open}
        onOpenChange={setOpen}
        onDone={onDone}
      />
    </section>
  )
}
