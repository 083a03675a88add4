'use client'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { Question } from '@/lib/questions/question'
import { draftOfQuestion, emptyQuestionDraft } from './question-draft'
import { QuestionForm, type SaveQuestion } from './question-form'

type QuestionDialogProps = {
  /** The slug of the project. */
  project: string
  /** The question to edit; null makes a new one. */
  question: Question | null
  open: boolean
  onOpenChange: (open: boolean) => void
  saveQuestion: SaveQuestion
  onSaved: (question: Question) => void
}

export function QuestionDialog({
  project,
  question,
  open,
  onOpenChange,
  saveQuestion,
  onSaved,
}: QuestionDialogProps) {
  return (
    <Dialog
      title={question ? 'Edit the question' : 'New question'}
      width="l"
      open={open}
      onOpenChange={onOpenChange}
    >
      <FreshQuestionForm
        project={project}
        question={question}
        saveQuestion={saveQuestion}
        onCancel={() => onOpenChange(false)}
        onSaved={(saved) => {
          onOpenChange(false)
          onSaved(saved)
        }}
      />
    </Dialog>
  )
}

type FreshQuestionFormProps = Omit<QuestionDialogProps, 'open' | 'onOpenChange'> & {
  onCancel: () => void
}

/** Mounted with each opening of the dialog, so that each starts from what is stored. */
function FreshQuestionForm({ question, ...rest }: FreshQuestionFormProps) {
  const [initialDraft] = useState(() =>
    question ? draftOfQuestion(question) : emptyQuestionDraft(),
  )
  return (
    <QuestionForm
      initialDraft={initialDraft}
      saveLabel={question ? 'Save the question' : 'Add the question'}
      {...rest}
    />
  )
}
