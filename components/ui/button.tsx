import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names'
import { Spinner } from './spinner'

export type ButtonLook = {
  variant?: 'primary' | 'secondary' | 'quiet'
  size?: 'm' | 's'
}

type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    icon?: ReactNode
    /** Work is under way: the button keeps its focus and its width, and presses do nothing. */
    busy?: boolean
  }

export function Button({
  variant,
  size,
  icon,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      {...(busy && { 'aria-disabled': true })}
      onClick={busy ? ignorePress : onClick}
      className={classNames(buttonClass({ variant, size }), className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  )
}

type LooseLook = { [Key in keyof ButtonLook]: ButtonLook[Key] | undefined }

/** The look of a button, for whatever else has to look like one. */
export function buttonClass({ variant = 'secondary', size = 'm' }: LooseLook): string {
  return classNames(styles.button, styles[variant], size === 's' && styles.small)
}

function ignorePress(event: MouseEvent) {
  event.preventDefault()
}
