'use client'
import { useCallback, useEffect, useState } from 'react'
import { nothingSelected, type Selection } from './selection'

/** So many ids fit what a browser keeps for a page; more are let go when it is left. */
const mostKept = 20_000

/**
 * What is selected in a project. It stays while one opens a claim and comes back, until the window is closed: the
 * choice of fifty claims is work.
 */
export function useSelection(project: string) {
  const [selection, setSelection] = useState<Selection>(nothingSelected)
  const [isRead, setIsRead] = useState(false)
  const key = `counterpoint:selected:${project}`

  useEffect(() => {
    const ids = readIds(key)
    if (ids.length > 0) setSelection({ ids: new Set(ids), start: null })
    setIsRead(true)
  }, [key])

  useEffect(() => {
    if (isRead) keepIds(key, selection.ids)
  }, [key, isRead, selection.ids])

  const change = useCallback((next: (selection: Selection) => Selection) => setSelection(next), [])
  return { selection, change }
}

function readIds(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    // Nothing that can be read was kept, or the browser keeps nothing: then nothing is selected.
    return []
  }
}

function keepIds(key: string, ids: ReadonlySet<string>) {
  try {
    if (ids.size === 0 || ids.size > mostKept) window.sessionStorage.removeItem(key)
    else window.sessionStorage.setItem(key, JSON.stringify([...ids]))
  } catch {
    // The browser keeps nothing: the selection lasts as long as the page.
  }
}
