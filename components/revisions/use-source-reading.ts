'use client'
import { useEffect, useRef, useState } from 'react'
import { askPreview } from '@/components/import/ask-preview'
import type { TypedSource } from '@/components/import/import-store'
import type { Origin, Progress } from '@/components/import/incoming'
import type { SourcePreview } from '@/lib/documents/import/source-preview'

/** Has one source read at a time, the one that was given last, and says how far that is. Nobody reads on for a page that is left. */
export function useSourceReading(
  project: string,
  onRead: (name: string, preview: SourcePreview) => void,
) {
  const [progress, setProgress] = useState<{ name: string; state: Progress } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const leaving = useRef<AbortController | null>(null)

  useEffect(() => () => leaving.current?.abort(), [])

  async function read(name: string, origin: Origin) {
    leaving.current?.abort()
    const asked = new AbortController()
    leaving.current = asked
    setProblem(null)
    setProgress({ name, state: { is: 'sending', share: 0 } })
    const answer = await askPreview(project, origin, {
      signal: asked.signal,
      onProgress: (state) => {
        if (!asked.signal.aborted) setProgress({ name, state })
      },
    })
    if (asked.signal.aborted) return
    setProgress(null)
    if (answer.ok) onRead(name, answer.value)
    else setProblem(answer.message)
  }

  return {
    progress,
    problem,
    readFile: (file: File) => void read(file.name, { kind: 'file', file }),
    readTyped(kind: 'paste' | 'address', { text, pasted, address }: TypedSource) {
      const html = pasted?.text === text ? pasted.html : null
      void (kind === 'paste'
        ? read('Pasted text', { kind, text, html })
        : read(address, { kind, address }))
    },
    cancel() {
      leaving.current?.abort()
      setProgress(null)
    },
  }
}
