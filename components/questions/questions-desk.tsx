'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { QuestionDialogOnDemand } from '@/components/question-form/question-dialog-on-demand'
import type { SaveQuestion } from '@/components/question-form/question-form'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useToast } from '@/components/ui/toast'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import { QuestionList } from './question-list'
import type { QuestionsView } from './questions-view'
import type { OrderQuestions } from './use-question-order'

type QuestionsDeskProps = {
  view: QuestionsView
  actions: UndoSteps & { saveQuestion: SaveQuestion; orderQuestions: OrderQuestions }
}

/** The list of questions with what can be done to it, and undo. */
export function QuestionsDesk({ view, actions }: QuestionsDeskProps) {
  const { saveQuestion, orderQuestions, ...undoSteps } = actions
  const [isAdding, setIsAdding] = useState(false)
  const { undo } = useUndoKeys(view.project, undoSteps)
  const { show } = useToast()
  const refresh = useRefresh()
  const add = (
    <Button icon={<Plus size={18} aria-hidden />} onClick={() => setIsAdding(true)}>
      Add a question
    </Button>
  )
  return (
    <>
      {view.lines.length === 0 ? (
        <EmptyState title="No questions yet" action={add}>
          Ask what the sources disagree about, and name the answers they give as positions. Claims
          that take positions which exclude each other are then set side by side.
        </EmptyState>
      ) : (
        <QuestionList
          view={view}
          orderQuestions={orderQuestions}
          undo={undo}
          add={add}
          onNew={() => setIsAdding(true)}
        />
      )}
      <QuestionDialogOnDemand
        project={view.project}
        question={null}
        open={isAdding}
        onOpenChange={setIsAdding}
        saveQuestion={saveQuestion}
        onSaved={() => {
          refresh()
          show({ message: 'Question added', action: { label: 'Undo', onAction: undo } })
        }}
      />
    </>
  )
}
