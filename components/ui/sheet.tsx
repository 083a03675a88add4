'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useRef } from 'react'
import { buttonClass } from './button'
import { focusAtOnce } from './focus-at-once'
import styles from './sheet.module.css'

type SheetProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** Whether the page behind can still be used: a pane beside the work rather than a dialog over it. */
  beside?: boolean
  finalFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** A pane at the right edge; at phone width it rises from the bottom. */
export function Sheet({
  open,
  onOpenChange,
  title,
  beside = false,
  finalFocus,
  children,
}: SheetProps) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => onOpenChange(next)}
      modal={!beside}
      disablePointerDismissal={beside}
    >
      <Base.Portal>
        {!beside && <Base.Backdrop className={styles.scrim} />}
        <Base.Popup
          ref={popup}
          className={styles.sheet}
          initialFocus={focusAtOnce(popup)}
          {...(finalFocus && { finalFocus })}
        >
          <div className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close className={buttonClass({ variant: 'quiet', size: 's' })} aria-label="Close">
              <X size={18} aria-hidden />
            </Base.Close>
          </div>
          <div className={styles.body}>{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
