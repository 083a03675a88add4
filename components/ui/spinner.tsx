import styles from './spinner.module.css'

/** A turning ring. It appears after 300 ms, so that short waits show nothing. */
export function Spinner({ label }: { label?: string }) {
  return (
    <span className={styles.spinner} {...(label !== undefined && { role: 'status' })}>
      <span className={styles.ring} aria-hidden="true" />
      {label}
    </span>
  )
}
