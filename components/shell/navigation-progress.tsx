'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import styles from './navigation-progress.module.css'

/** A thin line at the top of the page while the next page is on its way, for waits over 300 ms. */
export function NavigationProgress() {
  const pathname = usePathname()
  const [leftFrom, setLeftFrom] = useState<string | null>(null)

  useEffect(() => {
    const noteDeparture = (event: MouseEvent) => {
      if (leadsToAnotherPage(event)) setLeftFrom(window.location.pathname)
    }
    document.addEventListener('click', noteDeparture)
    return () => document.removeEventListener('click', noteDeparture)
  }, [])

  if (leftFrom === null || decodeURI(leftFrom) !== decodeURI(pathname)) return null
  return <div className={styles.line} role="progressbar" aria-label="Loading the page" />
}

function leadsToAnotherPage(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return false
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download')) return false
  return link.origin === window.location.origin && link.pathname !== window.location.pathname
}
