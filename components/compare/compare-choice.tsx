'use client'
import styles from './compare-choice.module.css'
import { useCompareOnBoard } from './compare-ground'

/** Chooses a claim to be set beside another one. */
export function CompareChoice({ claimNumber }: { claimNumber: number }) {
  const { isChosen, toggle } = useCompareOnBoard()
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isChosen(claimNumber)}
        onChange={() => toggle(claimNumber)}
        aria-label={`Compare C-${claimNumber}`}
      />
      C-{claimNumber}
    </label>
  )
}
