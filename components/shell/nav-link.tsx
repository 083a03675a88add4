'use client'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import styles from './nav-link.module.css'

/** A link that knows whether the page it leads to is the one in sight. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const isHere = decodeURI(usePathname()) === decodeURI(href)
  return (
    <Link href={href} className={styles.link} {...(isHere && { 'aria-current': 'page' })}>
      {children}
    </Link>
  )
}
