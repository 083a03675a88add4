'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { Tag } from '@/lib/questions/question'

/** Browsers stop a page that changes its address too often, as a key that is held down would. */
const pauseMs = 300

/**
 * The tag that the address names, so that it can be linked to and the browser's way back leads to it. Tags that somebody
 * only passes on the way to another one are no steps of that way.
 */
export function useChosenTag(tags: readonly Tag[]) {
  const path = usePathname()
  const ofAddress = useSearchParams().get('tag')
  const [slug, setSlug] = useState(ofAddress)
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => setSlug(ofAddress), [ofAddress])
  useEffect(() => () => window.clearTimeout(timer.current), [])

  function choose(tag: Tag | null, how: 'to stay' | 'on the way' = 'to stay') {
    const next = tag?.slug ?? null
    const address = `${path}${next === null ? '' : `?${new URLSearchParams({ tag: next })}`}`
    window.clearTimeout(timer.current)
    setSlug(next)
    if (how === 'on the way') {
      timer.current = window.setTimeout(
        () => window.history.replaceState(null, '', address),
        pauseMs,
      )
    } else if (next !== ofAddress) window.history.pushState(null, '', address)
  }

  return { chosen: tags.find((tag) => tag.slug === slug) ?? null, choose }
}
