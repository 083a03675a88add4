import type { ReactNode } from 'react'
import styles from './page.module.css'
import { contentId } from './skip-link'

type PageProps = {
  title: ReactNode
  /** A sentence or two below the title. */
  lead?: ReactNode
  /** Buttons that stand beside the title. */
  actions?: ReactNode
  children?: ReactNode
}

/** A page of the tool's own words: a heading, what can be done, and the content. */
export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <main id={contentId} tabIndex={-1} className={styles.page}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </main>
  )
}
