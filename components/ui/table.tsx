import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import styles from './table.module.css'

type TableProps = ComponentProps<'table'> & {
  /** The accessible name of the region that scrolls sideways where the table is wider than the page. */
  label: string
  /** Whether the first column stays in sight while the rest scrolls. */
  stickyFirstColumn?: boolean
}

/** A table that scrolls inside its own frame. Write thead, tbody, tr, th and td inside. */
export function Table({ label, stickyFirstColumn = false, className, ...rest }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <table
        {...rest}
        className={classNames(styles.table, stickyFirstColumn && styles.sticky, className)}
      />
    </section>
  )
}
