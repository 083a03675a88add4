import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { hueAttributes } from './hue'
import { HueMark } from './hue-mark'

type ChipProps = {
  children: ReactNode
  /** Place in the palette, from 0; a chip without one is grey. */
  hue?: number
  /** Makes the chip removable; `removeLabel` names the button. */
  onRemove?: () => void
  removeLabel?: string
}

/** A short label with the colour and shape of what it names. */
export function Chip({ children, hue, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={styles.chip} {...(hue !== undefined && hueAttributes(hue))}>
      {hue !== undefined && <HueMark index={hue} />}
      <span className={styles.label}>{children}</span>
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <X size={14} aria-hidden />
        </button>
      )}
    </span>
  )
}
