'use client'
import { type RefObject, useEffect, useState } from 'react'
import type { EditorNode } from '@/lib/documents/document'
import type { MountedDocument } from '@/lib/editor/mount-document'

type Mounting =
  | { status: 'loading' | 'failed'; document: null }
  | { status: 'mounted'; document: MountedDocument }

/**
 * Puts the editor in the place of the text. The text can be read before it arrives, so it is loaded by itself.
 * A revision's text never changes: the content that comes first is the one that stays.
 */
export function useMountedDocument(
  element: RefObject<HTMLElement | null>,
  content: EditorNode,
): Mounting {
  const [firstContent] = useState(content)
  const [mounting, setMounting] = useState<Mounting>({ status: 'loading', document: null })

  useEffect(() => {
    let document: MountedDocument | null = null
    let isGone = false
    const mount = async () => {
      try {
        const { mountDocument } = await import('@/lib/editor/mount-document')
        if (isGone || !element.current) return
        document = mountDocument(element.current, firstContent)
        setMounting({ status: 'mounted', document })
      } catch (error) {
        setMounting({ status: 'failed', document: null })
        throw error
      }
    }
    void mount()
    return () => {
      isGone = true
      document?.unmount()
    }
  }, [element, firstContent])

  return mounting
}
