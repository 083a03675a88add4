'use client'
import { type ComponentProps, type ComponentType, useEffect, useState } from 'react'
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
    import('./question-dialog').then(
      ({ QuestionDialog }) => setLoaded(() => QuestionDialog),
      () => {
        onOpenChange(false)
        show({ message: 'The form could not be loaded. Try again in a moment.', urgent: true })
      },
    )
  }, [isWanted, onOpenChange, show])

  return Loaded && <Loaded {...props} />
}
