'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { buttonClass } from './button'
import { classNames } from './class-names'
import styles from './dialog.module.css'
import { focusAtOnce } from './focus-at-once'

type DialogProps = {
  title: string
  description?: ReactNode
  /** The button that opens it, where the dialog opens itself. */
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: (open: boolean) => void
  width?: 'm' | 'l'
  children: ReactNode
}

/** A modal dialog. Put its buttons last, in DialogActions. */
export function Dialog({
  title,
  description,
  trigger,
  width = 'm',
  children,
  open,
  onOpenChange,
}: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root
      {...(open !== undefined && { open })}
      {...(onOpenChange && { onOpenChange: (next: boolean) => onOpenChange(next) })}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={styles.scrim} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            ref={popup}
            className={classNames(styles.dialog, width === 'l' && styles.wide)}
            initialFocus={focusAtOnce(popup)}
          >
            <Base.Title className={styles.title}>{title}</Base.Title>
            {description !== undefined && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
            {children}
            {/* Last, so that a form's first field is where the focus starts. */}
            <Base.Close
              className={classNames(buttonClass({ variant: 'quiet', size: 's' }), styles.close)}
              aria-label="Close"
            >
              <X size={18} aria-hidden />
            </Base.Close>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}

/** The last line of a dialog: what can be done, the main thing last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
