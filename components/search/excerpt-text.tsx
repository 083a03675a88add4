import { Fragment } from 'react'
import type { Excerpt } from '@/lib/search/excerpt-of'
import { splitAtMarks } from '@/lib/text/split-at-marks'
import styles from './results.module.css'

/** The words in their context, those that were looked for marked. */
export function ExcerptText({ excerpt }: { excerpt: Excerpt }) {
  const { text, marks, isCutBefore, isCutAfter } = excerpt
  return (
    <>
      {isCutBefore && '… '}
      {splitAtMarks({ start: 0, end: text.length }, marks).map(({ start, end, marks: here }) => {
        const words = text.slice(start, end)
        if (here.length === 0) return <Fragment key={start}>{words}</Fragment>
        return (
          <mark key={start} className={styles.match}>
            {words}
          </mark>
        )
      })}
      {isCutAfter && ' …'}
    </>
  )
}
