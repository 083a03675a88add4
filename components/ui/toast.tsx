'use client'
import { Toast as Base } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { Link } from './link'
import styles from './toast.module.css'

/** Wraps the pages: holds the messages and the polite live region that reads them out. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider timeout={8000}>
      {children}
      <Base.Portal>
        <Base.Viewport className={styles.region}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  )
}

function ToastList() {
  const { toasts } = Base.useToastManager<ToastData>()
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles.toast}>
      <Base.Content className={styles.content}>
        <Base.Title className={styles.message} />
        {toast.data?.link && (
          <Link href={toast.data.link.href} className={styles.link}>
            {toast.data.link.label}
          </Link>
        )}
        <Base.Action className={styles.action} />
        <Base.Close className={styles.close} aria-label="Dismiss">
          <X size={16} aria-hidden />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ))
}

/** Apart from the message, which is also read out where nothing can be pressed. */
type ToastData = { link?: { label: string; href: string } }

export type ToastMessage = ToastData & {
  message: ReactNode
  action?: { label: string; onAction: () => void }
  /** Stays until dismissed, and is read out at once. For what went wrong. */
  urgent?: boolean
}

/** The place of the message that is no warning. */
const latest = 'latest'

/**
 * `show` puts a message at the foot of the page and returns a function that takes it away. A message replaces the
 * one before it, whose action is out of date by then: "Undo" of an older change would take back the newer one.
 */
export function useToast(): { show: (toast: ToastMessage) => () => void } {
  const { add, close } = Base.useToastManager<ToastData>()
  return useMemo(
    () => ({
      show({ message, link, action, urgent = false }) {
        const id = add({
          title: message,
          data: link ? { link } : {},
          ...(urgent ? { timeout: 0, priority: 'high' as const } : { id: latest }),
          actionProps: action && {
            children: action.label,
            onClick() {
              close(id)
              action.onAction()
            },
          },
        })
        return () => close(id)
      },
    }),
    [add, close],
  )
}
