'use client'
import { FileUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { bringsFiles, type DroppedFiles, droppedFiles } from './dropped-files'
import styles from './page-drop.module.css'

/** Takes files that are dropped anywhere on the page, and those that are pasted outside a field. */
export function PageDrop({ onDropped }: { onDropped: (dropped: DroppedFiles) => void }) {
  const latest = useRef(onDropped)
  useEffect(() => {
    latest.current = onDropped
  })
  const isOver = useIsOver(latest)
  if (!isOver) return null
  return (
    <div className={styles.cover} data-print="no">
      <p className={styles.words}>
        <FileUp size={24} aria-hidden />
        Drop the files to read them
      </p>
    </div>
  )
}

function useIsOver(latest: { readonly current: (dropped: DroppedFiles) => void }): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    // Elements of the page are entered before those around them are left.
    let depth = 0
    const count = (change: number) => {
      depth = Math.max(depth + change, 0)
      setIsOver(depth > 0)
    }
    const listen = (
      kind: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      heard: (event: DragEvent) => void,
    ) =>
      window.addEventListener(kind, (event) => bringsFiles(event.dataTransfer) && heard(event), {
        signal,
      })
    listen('dragenter', () => count(1))
    listen('dragleave', () => count(-1))
    // Else the browser opens what is dropped, in place of the page.
    listen('dragover', (event) => event.preventDefault())
    listen('drop', (event) => {
      event.preventDefault()
      count(-depth)
      if (event.dataTransfer) latest.current(droppedFiles(event.dataTransfer))
    })
    window.addEventListener(
      'paste',
      (event) => {
        const dropped = event.clipboardData && droppedFiles(event.clipboardData)
        if (!dropped || event.defaultPrevented || dropped.files.length === 0) return
        event.preventDefault()
        latest.current(dropped)
      },
      { signal },
    )
    return () => leaving.abort()
  }, [latest])
  return isOver
}
