'use client'
import { FileUp } from 'lucide-react'
import { type ChangeEvent, type DragEvent, type ReactNode, useId, useState } from 'react'
import { classNames } from './class-names'
import styles from './file-field.module.css'

type FileFieldProps = {
  label: string
  /** As in the accept attribute; what is dropped is not filtered by it. */
  accept?: string
  file: File | null
  onFile: (file: File) => void
  /** What can be chosen. */
  children: ReactNode
}

/** Choose a file, or drop one here. */
export function FileField({ label, accept, file, onFile, children }: FileFieldProps) {
  const id = useId()
  const [isOver, setIsOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) onFile(dropped)
  }

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const chosen = event.currentTarget.files?.[0]
    if (chosen) onFile(chosen)
    // The same file chosen again, after it was corrected, has to be news.
    event.currentTarget.value = ''
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's shortcut for the input inside
    <div
      className={classNames(styles.field, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className={styles.label} htmlFor={id}>
        <FileUp size={20} aria-hidden />
        <span>
          <span className={styles.name}>{label}</span>
          <span className={styles.file} aria-live="polite">
            {file ? `${file.name} (${describeSize(file.size)})` : 'Choose a file, or drop one here'}
          </span>
        </span>
      </label>
      <input
        id={id}
        type="file"
        className={styles.input}
        {...(accept !== undefined && { accept })}
        aria-describedby={`${id}-hint`}
        onChange={choose}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {children}
      </p>
    </div>
  )
}

function describeSize(byteCount: number): string {
  if (byteCount < 1000) return `${byteCount} bytes`
  if (byteCount < 1_000_000) return `${Math.round(byteCount / 1000)} kB`
  return `${(byteCount / 1_000_000).toFixed(1)} MB`
}
