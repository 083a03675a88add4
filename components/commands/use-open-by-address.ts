'use client'
import { useEffect, useRef } from 'react'

/** Opens something because the address of the page says so, by link or by what is after "#" there, and once. */
export function useOpenByAddress(hash: string, open: () => void) {
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    const openIfAsked = () => {
      if (window.location.hash !== hash) return
      const { pathname, search } = window.location
      window.history.replaceState(window.history.state, '', pathname + search)
      latest.current()
    }
    openIfAsked()
    window.addEventListener('hashchange', openIfAsked)
    return () => window.removeEventListener('hashchange', openIfAsked)
  }, [hash])
}
