'use client'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Tooltip } from '@/components/ui/tooltip'
import quotes from './quote-not-counted.module.css'

type NotHeldLinkProps = {
  href: string
  /** How many views of the cell do not count. */
  hint: string
  isOpen: boolean
  isStruck: boolean
  children: ReactNode
}

/** The words of a view that the document does not hold; they open their passage. */
export function NotHeldLink({ href, hint, isOpen, isStruck, children }: NotHeldLinkProps) {
  return (
    <Tooltip label={hint}>
      <Link
        href={href}
        scroll={false}
        className={quotes.quote}
        {...(isOpen && { 'aria-current': true })}
      >
        {isStruck ? <s>{children}</s> : children}
      </Link>
    </Tooltip>
  )
}
