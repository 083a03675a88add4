'use client'
import { useEffect, useState } from 'react'
import type { MountedDocument } from '@/lib/editor/mount-document'

/** Changes whenever the lines of the text may have moved: the column, the fonts or the zoom changed. */
export function useTextSize(document: MountedDocument | null): string {
  const [size, setSize] = useState('')
  useEffect(() => {
    if (!document) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize(`${entry.contentRect.width}×${entry.contentRect.height}`)
    })
    observer.observe(document.element)
    return () => observer.disconnect()
  }, [document])
  return size
}
