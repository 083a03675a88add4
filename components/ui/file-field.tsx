'use client'
import { FileUp } from 'lucide-react'
import {
  type DragEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
} from 'react'
import { classNames } from './class-names'
import { describeSize } from './describe-size'
import styles from './file-field.module.css'

type CommonProps = {
  label: string
  /** As in the accept attribute; what is dropped is not filtered by it. */
  accept?: string
  /** What can be chosen. */
  children: ReactNode
}

type FileFieldProps = CommonProps & { file: File | null; onFile: (file: File) => void }

/** Choose a file, or drop one here. */
export function FileField({ file, onFile, children, ...rest }: FileFieldProps) {
  const [isOver, setIsOver] = useState(false)

  function take([first]: File[]) {
    if (first) onFile(first)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setIsOver(false)
    take(Array.from(event.dataTransfer.files))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's shortcut for the input inside
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Frame {...rest} hint={children} isOver={isOver} onFiles={take}>
        {file ? `${file.name} (${describeSize(file.size)})` : 'Choose a file, or drop one here'}
      </Frame>
    </div>
  )
}

type FilesFieldProps = CommonProps & { multiple: boolean; onFiles: (files: File[]) => void }

/** Choose one file or any number of files. Dropping is for the page around it. */
export function FilesField({ children, ...rest }: FilesFieldProps) {
  return (
    <Frame {...rest} hint={children}>
      {rest.multiple ? 'Choose files' : 'Choose a file'}
    </Frame>
  )
}

type FrameProps = Omit<CommonProps, 'children'> & {
  multiple?: boolean
  isOver?: boolean
  hint: ReactNode
  onFiles: (files: File[]) => void
  children: ReactNode
}

function Frame({ label, accept, multiple, isOver, hint, onFiles, children }: FrameProps) {
  const id = useId()

  const input = useRef<HTMLInputElement>(null)

  function take(field: HTMLInputElement) {
    const chosen = Array.from(field.files ?? [])
    if (chosen.length > 0) onFiles(chosen)
    // The same file chosen again, after it was corrected, has to be news.
    field.value = ''
  }

  const takeEarly = useEffectEvent(() => {
    if (input.current) take(input.current)
  })

  // What was chosen before the page could hear of it.
  useEffect(() => takeEarly(), [])

  return (
    <div className={classNames(styles.field, isOver && styles.over)}>
      <label className={styles.label} htmlFor={id}>
        <FileUp size={20} aria-hidden />
        <span>
          <span className={styles.name}>{label}</span>
          <span className={styles.file} aria-live="polite">
            {children}
          </span>
        </span>
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        className={styles.input}
        {...(multiple && { multiple })}
        {...(accept !== undefined && { accept })}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  )
}
