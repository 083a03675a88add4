'use client'
import { type ReactNode, useState } from 'react'
import styles from './clamped-quote.module.css'

/** A quote in at most seven lines, and the whole of it on demand. */
export function ClampedQuote({ isLong, children }: { isLong: boolean; children: ReactNode }) {
  const [whole, setWhole] = useState(false)
  if (!isLong) return <p>{children}</p>
  return (
    <div>
      <p className={whole ? undefined : styles.clamped}>{children}</p>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={whole}
        data-print="no"
        onClick={() => setWhole(!whole)}
      >
        {whole ? 'Less of the quote' : 'Whole quote'}
      </button>
    </div>
  )
}
