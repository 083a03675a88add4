'use client'
import { useEffect, useRef } from 'react'
import styles from './key-map-editor.module.css'
import { keyNameOf } from './key-name'
import { isModifier } from './reserved-keys'

type KeyCaptureProps = {
  label: string
  onKey: (key: string) => void
  onCancel: () => void
}

/**
 * Waits for a key. Esc gives up; Tab goes on, as everywhere, so that nobody is caught here. It hears the keys before
 * the dialog and the page do.
 */
export function KeyCapture({ label, onKey, onCancel }: KeyCaptureProps) {
  const field = useRef<HTMLDivElement>(null)
  const latest = useRef({ onKey, onCancel })
  useEffect(() => {
    latest.current = { onKey, onCancel }
  })
  useEffect(() => {
    const element = field.current
    if (!element) return
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Tab') return
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Escape') latest.current.onCancel()
      else if (!isModifier(event.key) && !event.isComposing) latest.current.onKey(keyNameOf(event))
    }
    element.addEventListener('keydown', listen)
    element.focus()
    element.scrollIntoView({ block: 'nearest' })
    return () => element.removeEventListener('keydown', listen)
  }, [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: no input: it takes keys, not text
    <div
      ref={field}
      role="textbox"
      aria-readonly="true"
      tabIndex={0}
      aria-label={label}
      className={styles.capture}
    >
      Press the new key. Esc leaves it as it is.
    </div>
  )
}
