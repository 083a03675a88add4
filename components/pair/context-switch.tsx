'use client'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import styles from './pair-side.module.css'

/** The passage with little around it, or with more. */
export function ContextSwitch({ near, wide }: { near: ReactNode; wide: ReactNode }) {
  const [isWide, setWide] = useState(false)
  return (
    <>
      {isWide ? wide : near}
      <Button
        size="s"
        className={styles.more ?? ''}
        aria-expanded={isWide}
        onClick={() => setWide(!isWide)}
      >
        {isWide ? 'Less around it' : 'More around it'}
      </Button>
    </>
  )
}
