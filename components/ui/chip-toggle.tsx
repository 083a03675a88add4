import type { ReactNode } from 'react'
import styles from './chip-toggle.module.css'

type ChipToggleProps = {
  children: ReactNode
  checked: boolean
  onCheckedChange: (checked: boolean) => void
}

/** One of several short words that apply or do not. Put them in a fieldset. */
export function ChipToggle({ children, checked, onCheckedChange }: ChipToggleProps) {
  return (
    <label className={styles.chip}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onCheckedChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  )
}
