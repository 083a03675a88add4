'use client'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import type { Incoming } from './incoming'
import styles from './incoming-list.module.css'
import { type IncomingActs, IncomingRow } from './incoming-row'

type IncomingListProps = {
  /** The slug of the project. */
  project: string
  incoming: readonly Incoming[]
  openId: string | null
  isAddingAll: boolean
  acts: IncomingActs
  onAddAll: () => void
}

/** What is being read, and how far each is. */
export function IncomingList(props: IncomingListProps) {
  const { project, incoming, openId, isAddingAll, acts, onAddAll } = props
  const readyCount = incoming.filter(({ state }) => state.is === 'ready').length
  if (incoming.length === 0) return null
  return (
    <section className={styles.incoming} aria-label="What is being read">
      <ul className={styles.list}>
        {incoming.map((one) => (
          <IncomingRow
            key={one.id}
            project={project}
            incoming={one}
            isOpen={one.id === openId}
            acts={acts}
          />
        ))}
      </ul>
      {(readyCount > 1 || isAddingAll) && (
        <div className={styles.all}>
          <p>{counted(readyCount, 'document')} ready.</p>
          <Button busy={isAddingAll} onClick={onAddAll}>
            Add all that are ready
          </Button>
        </div>
      )}
    </section>
  )
}
