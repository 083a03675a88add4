'use client'
import type { ComponentProps, ReactNode } from 'react'
import type { ButtonLook } from './button'
import { classNames } from './class-names'
import styles from './icon-button.module.css'
import { LinkButton } from './link-button'
import { Tooltip } from './tooltip'

type IconLinkProps = Omit<ComponentProps<typeof LinkButton>, 'children' | 'icon'> &
  ButtonLook & {
    /** The accessible name, and the tooltip. */
    label: string
    icon: ReactNode
  }

/** A link that looks like an icon button. */
export function IconLink({ label, variant = 'quiet', className, ...rest }: IconLinkProps) {
  return (
    <Tooltip label={label}>
      <LinkButton
        aria-label={label}
        variant={variant}
        className={classNames(styles.icon, className)}
        {...rest}
      />
    </Tooltip>
  )
}
