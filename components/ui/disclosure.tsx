import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

type DisclosureProps = {
  summary: ReactNode
  defaultOpen?: boolean
  children: ReactNode
}

/** The rest, folded away. The browser's own, so that searching the page finds what is inside. */
export function Disclosure({ summary, defaultOpen = false, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={defaultOpen}>
      <summary className={styles.summary}>
        <ChevronRight size={16} aria-hidden />
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
