'use client'
import { ArrowLeftRight, ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { GuidelinesButton } from '@/components/guidelines/guidelines-button'
import { pairKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useShortcut } from '@/components/keyboard/use-key-map'
import { useKeys } from '@/components/keyboard/use-keys'
import { useNavigate } from '@/components/shell/use-navigate'
import { IconButton } from '@/components/ui/icon-button'
import { Link } from '@/components/ui/link'
import styles from './pair-nav.module.css'

type PairNavProps = {
  /** "Pair 6 of 38, 5 judged" */
  progress: string
  previousHref: string | null
  nextHref: string | null
  onSwap: () => void
}

/** Where one is in the queue, and the way through it. */
export function PairNav({ progress, previousHref, nextHref, onSwap }: PairNavProps) {
  const navigate = useNavigate()
  const go = (href: string | null) => () => {
    if (href) navigate(href)
  }
  useKeys(pairKeys, { next: go(nextHref), previous: go(previousHref), swap: onSwap })
  return (
    <nav className={styles.nav} aria-label="Pairs" data-print="no">
      <p className={styles.progress}>{progress}</p>
      <Step
        href={previousHref}
        label="Previous pair"
        icon={<ChevronLeft size={18} aria-hidden />}
      />
      <Step href={nextHref} label="Next pair" icon={<ChevronRight size={18} aria-hidden />} />
      <IconButton
        label="Swap the passages"
        {...useShortcut(pairKeys, 'swap')}
        icon={<ArrowLeftRight size={18} aria-hidden />}
        onClick={onSwap}
      />
      <GuidelinesButton />
      <KeyHelp />
    </nav>
  )
}

type StepProps = { href: string | null; label: string; icon: ReactNode }

function Step({ href, label, icon }: StepProps) {
  if (href === null) {
    return (
      <span className={styles.step} aria-hidden="true" data-off>
        {icon}
      </span>
    )
  }
  return (
    <Link href={href} className={styles.step} aria-label={label} title={label}>
      {icon}
    </Link>
  )
}
