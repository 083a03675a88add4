'use client'
import { Copy } from 'lucide-react'
import styles from './copy-line.module.css'
import { IconButton } from './icon-button'
import { useToast } from './toast'

/** A line to copy, such as a command. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const { show } = useToast()

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      show({ message: 'Copied' })
    } catch {
      show({ message: 'The browser does not allow copying here: select the line instead.' })
    }
  }

  return (
    <div className={styles.frame}>
      <p className={styles.label}>{label}</p>
      <div className={styles.line}>
        <code>{text}</code>
        <IconButton
          label="Copy"
          size="s"
          aria-label={`Copy: ${label}`}
          icon={<Copy size={16} aria-hidden />}
          onClick={copy}
        />
      </div>
    </div>
  )
}
