import { Button } from '@/components/ui/button'
import type { Question } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'
import type { GonePosition } from './question-draft'
import styles from './question-form.module.css'

type StoredMeanwhileProps = {
  stored: Question
  /** What was typed on positions that are not in use any more. */
  gone: readonly GonePosition[]
  onKeep: (stored: Question) => void
}

/** The question as it is by now, and the way to go on from it with what was typed. */
export function StoredMeanwhile({ stored, gone, onKeep }: StoredMeanwhileProps) {
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
      {gone.length > 0 && (
        <>
          <p>Going on leaves out what is not in use any more, as you have it:</p>
          <ul className={styles.gonePositions}>
            {gone.map(({ position: { id, label, definition }, mergedInto }) => (
              <li key={id} dir="auto">
                <strong>{label}</strong> {definition}{' '}
                <em>
                  {mergedInto === null ? 'Archived or removed' : `Merged into “${mergedInto}”`}
                </em>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button size="s" onClick={() => onKeep(stored)}>
        Go on with what I typed, and add the positions that are new
      </Button>
    </section>
  )
}
