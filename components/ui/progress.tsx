import styles from './progress.module.css'

type ProgressProps = {
  label: string
  /** 0 to 1; left out while the end cannot be known. */
  value?: number
}

/** How far a piece of work is. It appears after 300 ms. */
export function Progress({ label, value }: ProgressProps) {
  return (
    <label className={styles.progress}>
      {label}
      <progress {...(value !== undefined && { value })} max={1} />
    </label>
  )
}
