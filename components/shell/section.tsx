import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

type SectionProps = {
  /** Where the address of the page can lead to: "#documents". */
  id?: string
  title: ReactNode
  /** Buttons that stand beside the title. */
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page with its heading. */
export function Section({ id, title, actions, children }: SectionProps) {
  const titleId = useId()
  return (
    <section {...(id && { id })} className={styles.section} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
