import type { ReactNode } from 'react'
import styles from './picture-table.module.css'

/** The data of a picture as a table, which scrolls sideways in its own frame. */
export function PictureTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={styles.frame} aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        {children}
      </table>
    </section>
  )
}
