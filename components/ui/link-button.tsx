import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button'
import { classNames } from './class-names'
import { Link } from './link'

type LinkButtonProps = ComponentProps<typeof Link> & ButtonLook & { icon?: ReactNode }

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function LinkButton({ variant, size, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={classNames(buttonClass({ variant, size }), className)}>
      {icon}
      {children}
    </Link>
  )
}
