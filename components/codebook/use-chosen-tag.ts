'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import type { Tag } from '@/lib/questions/question'

/** The tag that the address names, so that it can be linked to and the browser's way back leads to it. */
export function useChosenTag(tags: readonly Tag[]) {
  const path = usePathname()
  const slug = useSearchParams().get('tag')
  return {
    chosen: tags.find((tag) => tag.slug === slug) ?? null,
    choose(tag: Tag | null) {
      if (tag?.slug === slug) return
      const search = tag ? `?${new URLSearchParams({ tag: tag.slug })}` : ''
      window.history.pushState(null, '', `${path}${search}`)
    },
  }
}
