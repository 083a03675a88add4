'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import styles from './navigation-progress.module.css'
import { departureEvent, leadsElsewhere } from './use-navigate'

/** A thin line at the top of the page while the next page is on its way, for waits over 300 ms. */
export function NavigationProgress() {
  const here = `${usePathname()}?${useSearchParams()}`
  const [leftFrom, setLeftFrom] = useState<string | null>(null)

  useEffect(() => {
    const noteClick = (event: MouseEvent) => {
      if (leadsToAnotherPage(event)) setLeftFrom(here)
    }
    const noteDeparture = () => setLeftFrom(here)
    document.addEventListener('click', noteClick)
    document.addEventListener(departureEvent, noteDeparture)
    return () => {
      document.removeEventListener('click', noteClick)
      document.removeEventListener(departureEvent, noteDeparture)
      // Arrived. Coming back here later is no departure.
      setLeftFrom(null)
    }
  }, [here])

  if (leftFrom !== here) return null
  return <div className={styles.line} role="progressbar" aria-label="Loading the page" />
}

function leadsToAnotherPage(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return false
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const href = link?.getAttribute('href')
  if (!href || link?.hasAttribute('target') || link?.hasAttribute('download')) return false
  // Links inside a drawing know their address as text alone.
  return leadsElsewhere(new URL(href, window.location.href))
}
