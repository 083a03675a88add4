'use client'
import { type ComponentProps, type ComponentType, useEffect, useState } from 'react'
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

  useEffect(() => {
    if (!isWanted) return
    // Who opened it by a key types on: the letters are no keys of the page.
    const typing = holdTyping()
    import('./question-dialog').then(
      ({ QuestionDialog }) => {
        if (typing.isGivenUp()) onOpenChange(false)
        setLoaded(() => QuestionDialog)
      },
      () => {
        onOpenChange(false)
        show({ message: 'The form could not be loaded. Try again in a moment.', urgent: true })
      },
    )
    return () => {
      typing.release()
    }
  }, [isWanted, onOpenChange, show])

  return Loaded && <Loaded {...props} />
}
