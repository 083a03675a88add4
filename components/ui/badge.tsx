import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classNames } from './class-names'

type BadgeProps = {
  children: ReactNode
  /** `strong` for what asks for attention. */
  emphasis?: 'plain' | 'strong'
  icon?: ReactNode
}

/** A word about the state of something. */
export function Badge({ children, emphasis = 'plain', icon }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, emphasis === 'strong' && styles.strong)}>
      {icon}
      {children}
    </span>
  )
}
