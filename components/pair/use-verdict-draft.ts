'use client'
import { useCallback, useEffect, useState } from 'react'
import { useAnnotator } from '@/components/annotator/annotator-context'
import {
  emptyVerdictDraft,
  parseVerdictDraft,
  serializeVerdictDraft,
  type VerdictDraft,
} from './verdict-draft'

/**
 * A draft that outlives a reload. It is kept by person and by content: a draft of somebody else, or on words that
 * changed since, is not offered.
 */
export function useVerdictDraft(contentKey: string) {
  const [draft, setDraft] = useState(emptyVerdictDraft)
  const annotator = useAnnotator()
  const storageKey = `counterpoint.verdict.${contentKey}.${annotator}`

  useEffect(() => {
    const kept = parseVerdictDraft(storedDraft(storageKey))
    if (kept) setDraft(kept)
  }, [storageKey])

  const change = useCallback(
    (next: VerdictDraft) => {
      setDraft(next)
      storeDraft(storageKey, serializeVerdictDraft(next))
    },
    [storageKey],
  )

  return { draft, change, clear: () => change(emptyVerdictDraft) }
}

// Storage can be switched off or full. The draft is then only as safe as the page.
function storedDraft(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

function storeDraft(key: string, text: string | null) {
  try {
    if (text === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, text)
  } catch {
    return
  }
}
