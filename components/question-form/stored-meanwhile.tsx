import { Button } from '@/components/ui/button'
import type { Question } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'
import styles from './question-form.module.css'

type StoredMeanwhileProps = { stored: Question; onKeep: (stored: Question) => void }

/** The question as it is by now, and the way to go on from it with what was typed. */
export function StoredMeanwhile({ stored, onKeep }: StoredMeanwhileProps) {
  return (
    <section className={styles.stored} aria-label="As it is stored now">
      <p className={styles.legend}>As it is stored now</p>
      <p dir="auto">{stored.text}</p>
      {stored.description && <p dir="auto">{stored.description}</p>}
      <ol className={styles.storedPositions}>
        {livePositions(stored).map(({ id, label, definition }) => (
          <li key={id} dir="auto">
            <strong>{label}</strong> {definition}
          </li>
        ))}
      </ol>
      <Button size="s" onClick={() => onKeep(stored)}>
        Go on with what I typed, and add the positions that are new
      </Button>
    </section>
  )
}
