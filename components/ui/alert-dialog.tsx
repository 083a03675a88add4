'use client'
import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import type { ReactNode } from 'react'
import { Button, buttonClass } from './button'
import styles from './dialog.module.css'

type AlertDialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description: ReactNode
  /** What the confirming button does, as a verb. */
  confirmLabel: string
  onConfirm: () => void
  cancelLabel?: string
}

/** A question that has to be answered before anything else happens. */
export function AlertDialog({
  open,
  onOpenChange,
  title,
  description,
  confirmLabel,
  onConfirm,
  cancelLabel = 'Cancel',
}: AlertDialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.scrim} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={styles.dialog}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Description className={styles.description} render={<div />}>
              {description}
            </Base.Description>
            <div className={styles.actions}>
              <Base.Close className={buttonClass({ variant: 'secondary' })}>
                {cancelLabel}
              </Base.Close>
              <Button variant="primary" onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
