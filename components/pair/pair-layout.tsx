'use client'
import { type ReactNode, useState } from 'react'
import styles from './pair-layout.module.css'
import { PairNav } from './pair-nav'

type PairLayoutProps = {
  progress: string
  previousHref: string | null
  nextHref: string | null
  /** Which queue is walked through. */
  scopes: ReactNode
  /** At phone width: short names of both sides that lead to them. */
  jumps: ReactNode
  left: ReactNode
  right: ReactNode
  bench: ReactNode
}

/** Two passages with the bench between them; on a phone one below the other. Either side can be the first. */
export function PairLayout(props: PairLayoutProps) {
  const [swapped, setSwapped] = useState(false)
  const [first, second] = swapped ? [props.right, props.left] : [props.left, props.right]
  return (
    <>
      <div className={styles.bar}>
        {props.scopes}
        <PairNav
          progress={props.progress}
          previousHref={props.previousHref}
          nextHref={props.nextHref}
          onSwap={() => setSwapped(!swapped)}
        />
      </div>
      {props.jumps}
      <div className={styles.pair}>
        <div className={styles.first}>{first}</div>
        <div className={styles.second}>{second}</div>
        <div className={styles.bench} id="verdict">
          {props.bench}
        </div>
      </div>
    </>
  )
}
