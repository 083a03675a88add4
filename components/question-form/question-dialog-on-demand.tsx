'use client'
import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react'
import { holdTyping } from '@/components/keyboard/hold-typing'
import { useToast } from '@/components/ui/toast'
import type { QuestionDialog } from './question-dialog'

type QuestionDialogProps = ComponentProps<typeof QuestionDialog>

/** The question dialog, whose script is loaded when it is first opened: most visits to a page never do. */
export function QuestionDialogOnDemand(props: QuestionDialogProps) {
  const [Loaded, setLoaded] = useState<ComponentType<QuestionDialogProps> | null>(null)
  const { show } = useToast()
  const { open, onOpenChange } = props
  const isWanted = open && Loaded === null
  // They may be others with each drawing: what is on its way is asked for once.
  const latest = useRef({ onOpenChange, show })
  useEffect(() => {
    latest.current = { onOpenChange, show }
  })

  useEffect(() => {
    if (!isWanted) return
    let isStillWanted = true
    // Who opened it by a key types on: the letters are no keys of the page.
    const typing = holdTyping(() => latest.current.onOpenChange(false))
    import('./question-dialog').then(
      ({ QuestionDialog }) => setLoaded(() => QuestionDialog),
      () => {
        if (!isStillWanted) return
        latest.current.onOpenChange(false)
        latest.current.show({
          message: 'The form could not be loaded. Try again in a moment.',
          urgent: true,
        })
      },
    )
    return () => {
      isStillWanted = false
      typing.release()
    }
  }, [isWanted])

  return Loaded && <Loaded {...props} />
}
