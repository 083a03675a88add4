'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { addQuestionCommand } from '@/components/commands/project-commands'
import { useCommands } from '@/components/commands/use-commands'
import { useOpenByAddress } from '@/components/commands/use-open-by-address'
import { QuestionDialogOnDemand } from '@/components/question-form/question-dialog-on-demand'
import type { SaveQuestion } from '@/components/question-form/question-form'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import { newQuestionHash } from '@/lib/addresses'

type AddQuestionProps = {
  project: string
  saveQuestion: SaveQuestion
  undoSteps: UndoSteps
}

/** The button that adds a question. It listens to the undo keys for its page. */
export function AddQuestion({ project, saveQuestion, undoSteps }: AddQuestionProps) {
  const [open, setOpen] = useState(false)
  const refresh = useRefresh()
  const { show } = useToast()
  const { undo } = useUndoKeys(project, undoSteps)
  useOpenByAddress(newQuestionHash, () => setOpen(true))
  useCommands([addQuestionCommand(() => setOpen(true))])

  return (
    <>
      <Button icon={<Plus size={18} aria-hidden />} onClick={() => setOpen(true)}>
        Add a question
      </Button>
      <QuestionDialogOnDemand
        project={project}
        question={null}
        open={open}
        onOpenChange={setOpen}
        saveQuestion={saveQuestion}
        onSaved={() => {
          refresh()
          show({ message: 'Question added', action: { label: 'Undo', onAction: undo } })
        }}
      />
    </>
  )
}
