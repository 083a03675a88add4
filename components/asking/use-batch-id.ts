'use client'
import { useRef } from 'react'
import { uuidv7 } from 'uuidv7'

/**
 * Gives a request its id: the same one as long as the same is asked, so that what is asked again after a lost answer
 * is done once.
 */
export function useBatchId(): (content: unknown) => string {
  const last = useRef<{ content: string; batchId: string } | null>(null)
  return (content) => {
    const asked = JSON.stringify(content)
    if (last.current?.content !== asked) last.current = { content: asked, batchId: uuidv7() }
    return last.current.batchId
  }
}
