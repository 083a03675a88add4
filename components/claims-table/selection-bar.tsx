'use client'
import { Archive, ArchiveRestore, CircleDot, MessageCircleQuestion, Tags } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import type { BulkAct } from './bulk-act'
import styles from './selection-bar.module.css'

type SelectionBarProps = {
  count: number
  /** How many of them are not in the list; null while nobody knows. */
  outside: number | null
  /** How many match, where all that are loaded are selected and more match. */
  offer: number | null
  isSelecting: boolean
  onSelectMatching: () => void
  onLetOutsideGo: () => void
  onClear: () => void
  onAct: (act: BulkAct) => void
}

const acts: readonly { act: BulkAct; label: string; icon: typeof Tags }[] = [
  { act: 'tags', label: 'Tags …', icon: Tags },
  { act: 'position', label: 'Position …', icon: MessageCircleQuestion },
  { act: 'status', label: 'Status …', icon: CircleDot },
  { act: 'archive', label: 'Archive …', icon: Archive },
  { act: 'restore', label: 'Restore …', icon: ArchiveRestore },
]

/** How many claims are selected, and what can be done with them. It has its room before any is: nothing jumps. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, outside, offer, isSelecting, onSelectMatching, onLetOutsideGo, onClear, onAct } =
    props
  return (
    <section
      className={styles.bar}
      aria-label="Selected claims"
      data-empty={count === 0}
      data-print="no"
    >
      <div className={styles.words}>
        <p role="status">
          {selectedWords(count, outside)}
          {offer !== null && ': all that are loaded so far.'}
        </p>
        {count === 0 && (
          <p className={styles.hint}>
            Tick claims, or press Space on them, to change many at once.
          </p>
        )}
        {count > 0 && outside !== null && outside > 0 && (
          <Button size="s" variant="quiet" onClick={onLetOutsideGo}>
            Let {outside === 1 ? 'it' : 'those'} go
          </Button>
        )}
        {offer !== null && (
          <Button size="s" variant="quiet" busy={isSelecting} onClick={onSelectMatching}>
            Select all {offer.toLocaleString('en')} matching
          </Button>
        )}
        {count > 0 && (
          <Button size="s" variant="quiet" onClick={onClear}>
            Clear the selection
          </Button>
        )}
      </div>
      {count > 0 && (
        <div className={styles.acts}>
          {acts.map(({ act, label, icon: Icon }) => (
            <Button
              key={act}
              size="s"
              icon={<Icon size={16} aria-hidden />}
              onClick={() => onAct(act)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}

/** "20 claims selected, 3 of them not in this list"; nothing where none is. */
export function selectedWords(count: number, outside: number | null): string {
  if (count === 0) return ''
  const selected = `${counted(count, 'claim')} selected`
  if (outside === null || outside === 0) return selected
  if (outside === count) return `${selected}, ${count === 1 ? 'not' : 'none of them'} in this list`
  return `${selected}, ${outside.toLocaleString('en')} of them not in this list`
}
