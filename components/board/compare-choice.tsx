'use client'
import styles from './compare-choice.module.css'
import { useCompareSelection } from './compare-selection'

/** Chooses a claim to be set beside another one. */
export function CompareChoice({ claimNumber }: { claimNumber: number }) {
  const { chosen, toggle } = useCompareSelection()
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={chosen.includes(claimNumber)}
        onChange={() => toggle(claimNumber)}
        aria-label={`Compare C-${claimNumber}`}
      />
      C-{claimNumber}
    </label>
  )
}
