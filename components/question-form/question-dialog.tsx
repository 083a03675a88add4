'use client'
import { type RefObject, useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { Question } from '@/lib/questions/question'
import { questionState } from '@/lib/questions/question-state'
import { draftOfQuestion, emptyQuestionDraft, type QuestionDraft } from './question-draft'
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
  const unsaved = useRef<QuestionDraft | null>(null)
  const close = () => {
    unsaved.current = null
    onOpenChange(false)
  }
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
        unsaved={unsaved}
        onCancel={close}
        onSaved={(saved) => {
          close()
          onSaved(saved)
        }}
      />
    </Dialog>
  )
}

type FreshQuestionFormProps = Omit<QuestionDialogProps, 'open' | 'onOpenChange'> & {
  /** What was typed, while it is neither saved nor given up: closing the dialog alone loses nothing. */
  unsaved: RefObject<QuestionDraft | null>
  onCancel: () => void
}

/**
 * Mounted with each opening of the dialog: starts from what was left unsaved, unless the question was changed since,
 * else from what is stored.
 */
function FreshQuestionForm({ question, unsaved, ...rest }: FreshQuestionFormProps) {
  const [initialDraft] = useState(() => {
    const left = unsaved.current
    if (left && left.basedOn === (question && questionState(question))) return left
    return question ? draftOfQuestion(question) : emptyQuestionDraft()
  })
  return (
    <QuestionForm
      question={question?.slug ?? null}
      initialDraft={initialDraft}
      onDraft={(draft) => {
        unsaved.current = draft
      }}
      saveLabel={question ? 'Save the question' : 'Add the question'}
      {...rest}
    />
  )
}
