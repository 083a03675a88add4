'use client'
import { ConfirmChange } from '@/components/question-effect/confirm-change'
import { QuestionDialogOnDemand } from '@/components/question-form/question-dialog-on-demand'
import { counted } from '@/components/ui/counted'
import type { QuestionChange } from '@/lib/questions/question-change'
import { ExampleDialog } from './example-dialog'
import { MergeDialog } from './merge-dialog'
import type { ActDialogProps, OpenAct, PositionDialogPart } from './position-act'
import { SplitDialog } from './split-dialog'

type PositionDialogProps = ActDialogProps & { open: OpenAct }

/** The dialog of whatever is being done to a question or a position. */
export function PositionDialog(props: PositionDialogProps) {
  const { open, view, actions, splits, onDone, onClose } = props
  const { position } = open
  if (open.act === 'edit') {
    return (
      <QuestionDialogOnDemand
        project={view.project}
        question={view.question}
        open
        onOpenChange={(isOpen) => !isOpen && onClose()}
        saveQuestion={actions.saveQuestion}
        onSaved={() => onDone('Question saved')}
      />
    )
  }
  if (open.act === 'archive-question' || open.act === 'restore-question') {
    return <ArchiveQuestion {...props} />
  }
  if (!position) return null
  const shared = { view, position, actions, splits, onDone, onClose }
  switch (open.act) {
    case 'split':
      return <SplitDialog {...shared} />
    case 'merge':
      return <MergeDialog {...shared} />
    case 'example':
      return <ExampleDialog {...shared} />
    default:
      return <ArchivePosition {...shared} isArchived={open.act === 'archive'} />
  }
}

function ArchivePosition({
  view,
  position: { position, mergedInto },
  isArchived,
  actions,
  onDone,
  onClose,
}: PositionDialogPart & { isArchived: boolean }) {
  const { project, question } = view
  const archive = { questionId: question.id, positionId: position.id, isArchived }
  const change: QuestionChange = { kind: 'archive-position', archive }
  const act = isArchived ? 'Archive' : 'Restore'
  return (
    <ConfirmChange
      title={`${act} “${position.label}”`}
      description={
        isArchived
          ? 'It cannot be chosen any more, and makes no pairs. The readings stay with it, and come back with it.'
          : `It can be chosen again.${mergedInto === null ? '' : ` What was moved to “${mergedInto}” stays there: undoing the merge moves it back.`}`
      }
      project={project}
      question={question.slug}
      change={change}
      confirmLabel={`${act} the position`}
      onConfirm={(request) => actions.setPositionArchived({ ...request, project, archive })}
      onDone={() => onDone(`“${position.label}” ${isArchived ? 'archived' : 'restored'}`)}
      onClose={onClose}
    />
  )
}

function ArchiveQuestion({ open, view, actions, onDone, onClose }: PositionDialogProps) {
  const { project, question, parts } = view
  const isArchived = open.act === 'archive-question'
  const archive = { questionId: question.id, isArchived }
  const act = isArchived ? 'Archive' : 'Restore'
  const partWords =
    parts.length === 0
      ? ''
      : ` ${counted(parts.length, 'question')} below it stand in its place meanwhile.`
  return (
    <ConfirmChange
      title={`${act} the question`}
      description={
        isArchived
          ? `It is asked no more: it leaves the boards, the coverage and the lists. Everything that was said on it is kept.${partWords}`
          : 'It is asked again, with everything that was said on it.'
      }
      project={project}
      question={question.slug}
      change={{ kind: 'archive-question', archive }}
      confirmLabel={`${act} the question`}
      onConfirm={(request) => actions.setQuestionArchived({ ...request, project, archive })}
      onDone={() => onDone(`Question ${isArchived ? 'archived' : 'restored'}`)}
      onClose={onClose}
    />
  )
}
