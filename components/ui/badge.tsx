import type { ReactNode } from 'react'
import styles from './badge.module.css'
import { classNames } from './class-names'

type BadgeProps = {
  children: ReactNode
  /** `strong` for what asks for attention. */
  emphasis?: 'plain' | 'strong'
  icon?: ReactNode
  /** It says what somebody typed, a name for instance, which can be longer than its line. */
  isLong?: boolean
}

/** A word about the state of something. */
export function Badge({ children, emphasis = 'plain', icon, isLong = false }: BadgeProps) {
  return (
    <span
      className={classNames(
        styles.badge,
        emphasis === 'strong' && styles.strong,
        isLong && styles.long,
      )}
    >
      {icon}
      {children}
    </span>
  )
}
