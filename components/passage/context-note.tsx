import { Check, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ContextCheck } from '@/lib/claims/context-check'
import type { ContextTurn } from '@/lib/claims/context-turns'
import styles from './context-note.module.css'

type ContextNoteProps = {
  turns: readonly ContextTurn[]
  /** Of these turns. Where there are any, the note is no warning. */
  checks: readonly ContextCheck[]
  /** Of the source: BCP 47, for how its words are read out. */
  language: string
  id?: string
  /** What can be done about them. */
  actions?: ReactNode
}

/** The words beside a passage that turn its sense, until somebody has looked at them. */
export function ContextNote({ turns, checks, language, id, actions }: ContextNoteProps) {
  if (turns.length === 0) return null
  const isChecked = checks.length > 0
  return (
    <div className={isChecked ? styles.checked : styles.note}>
      <ul className={styles.turns} id={id}>
        {turns.map((turn) => (
          <li key={`${turn.side} ${turn.passage.start}`} className={styles.turn}>
            {!isChecked && <TriangleAlert size={16} className={styles.icon} aria-hidden />}
            <p>
              <span className={styles.lead}>{leads[turn.side]}</span>{' '}
              <q lang={language} dir="auto">
                {turn.words}
              </q>
            </p>
          </li>
        ))}
      </ul>
      {isChecked ? (
        <p className={styles.by}>
          <Check size={14} aria-hidden /> {checkedBy(checks)}
        </p>
      ) : (
        actions && (
          <div className={styles.actions} data-print="no">
            {actions}
          </div>
        )
      )}
    </div>
  )
}

const leads: Record<ContextTurn['side'], string> = {
  before: 'A turn comes before:',
  after: 'A turn follows:',
}

function checkedBy(checks: readonly ContextCheck[]): string {
  return `Context checked by ${checks.map(({ by }) => by).join(', ')}`
}
