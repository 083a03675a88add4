'use client'
import { useTransition } from 'react'
import { useNavigate } from '@/components/shell/use-navigate'
import { ChipToggle } from '@/components/ui/chip-toggle'
import { Link } from '@/components/ui/link'
import { Spinner } from '@/components/ui/spinner'
import type { DisagreementKind } from '@/lib/comparison/verdict'
import styles from './kind-filter.module.css'

/** One kind: how many pairs are of it, and the address with it chosen, or not any more. */
export type KindChoice = {
  kind: DisagreementKind
  label: string
  count: number
  isChosen: boolean
  href: string
}

type KindFilterProps = { choices: readonly KindChoice[]; clearHref: string }

/** Narrows pairs to kinds of disagreement. Each choice is an address. Without a judged pair there is nothing to choose. */
export function KindFilter({ choices, clearHref }: KindFilterProps) {
  const navigate = useNavigate()
  const [pending, start] = useTransition()
  const isNarrowed = choices.some(({ isChosen }) => isChosen)
  if (choices.length === 0) return null
  return (
    <fieldset className={styles.filter} data-print="no">
      <legend className={styles.legend}>Kind of disagreement</legend>
      <div className={styles.chips}>
        {choices.map(({ kind, label, count, isChosen, href }) => (
          <ChipToggle
            key={kind}
            checked={isChosen}
            onCheckedChange={() => start(() => navigate(href, { scroll: false }))}
          >
            {label} <span className={styles.count}>{count}</span>
          </ChipToggle>
        ))}
        {isNarrowed && (
          <Link href={clearHref} scroll={false} className={styles.clear}>
            All kinds
          </Link>
        )}
        {pending && <Spinner />}
      </div>
    </fieldset>
  )
}
