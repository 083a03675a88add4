import type { CoverageState } from '@/lib/questions/question'
import styles from './state-mark.module.css'

/** The state as a disc: full, half, a ring, a broken ring. Words stand beside it. */
export function StateMark({ state }: { state: CoverageState }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className={styles.mark}>
      <circle cx="6" cy="6" r="4.75" className={styles.ring} data-state={state} />
      {state === 'takes-position' && <circle cx="6" cy="6" r="4.75" className={styles.fill} />}
      {state === 'raises-only' && (
        <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" className={styles.fill} />
      )}
    </svg>
  )
}
