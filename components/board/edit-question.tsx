'use client'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { boardKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { QuestionDialogOnDemand } from '@/components/question-form/question-dialog-on-demand'
import type { SaveQuestion } from '@/components/question-form/question-form'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { Question } from '@/lib/questions/question'

type EditQuestionProps = { project: string; question: Question; saveQuestion: SaveQuestion }

export function EditQuestion({ project, question, saveQuestion }: EditQuestionProps) {
  const [open, setOpen] = useState(false)
  const refresh = useRefresh()
  const { show } = useToast()
  useKeys(boardKeys, { edit: () => setOpen(true) })
  return (
    <>
      <Button icon={<Pencil size={16} aria-hidden />} onClick={() => setOpen(true)}>
        Edit the question
      </Button>
      <QuestionDialogOnDemand
        project={project}
        question={question}
        open={open}
        onOpenChange={setOpen}
        saveQuestion={saveQuestion}
        onSaved={() => {
          refresh()
          show({ message: 'Question saved' })
        }}
      />
    </>
  )
}
