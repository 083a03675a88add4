'use client'
import type { ComponentProps, ReactNode } from 'react'
import { Button, type ButtonLook } from './button'
import { classNames } from './class-names'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> &
  ButtonLook & {
    /** The accessible name, and the tooltip. */
    label: string
    icon: ReactNode
    shortcut?: string
    busy?: boolean
  }

export function IconButton({
  label,
  icon,
  shortcut,
  variant = 'quiet',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} {...(shortcut !== undefined && { shortcut })}>
      <Button
        aria-label={label}
        variant={variant}
        icon={icon}
        className={classNames(styles.icon, className)}
        {...(shortcut?.length === 1 && { 'aria-keyshortcuts': shortcut })}
        {...rest}
      />
    </Tooltip>
  )
}
