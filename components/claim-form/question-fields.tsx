'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Question } from '@/lib/questions/question'
import { questionIdsInOrder, withoutQuestion, withPositionTaken } from './assessments'
import styles from './claim-form.module.css'
import type { ClaimFormProps } from './claim-form-props'
import { NewQuestion } from './new-question'
import { PositionChoice } from './position-choice'
import { QuestionChoice } from './question-choice'
import { step } from './steps'
import { useSavedQuestions } from './use-saved-questions'

type QuestionFieldsProps = Pick<
  ClaimFormProps,
  'claim' | 'questions' | 'project' | 'onChange' | 'saveQuestion'
>

/** The questions that the passage answers, each with the position that it takes. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { claim, project, onChange } = props
  const { assessments } = claim.fields
  const { questions, saveQuestion } = useSavedQuestions(props.questions, props.saveQuestion)
  const [askedIds, setAskedIds] = useState(() => assessments.map(({ questionId }) => questionId))
  const [enteredId, setEnteredId] = useState<string | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const [newText, setNewText] = useState<string | null>(null)

  const shown = questionIdsInOrder(askedIds, assessments).flatMap(
    (id) => questions.find((question) => question.id === id) ?? [],
  )
  const isChoosing = newText === null && (isAsking || shown.length === 0)

  function ask(questionId: string) {
    setAskedIds([...shown.map(({ id }) => id), questionId])
    setEnteredId(questionId)
    setIsAsking(false)
    setNewText(null)
  }

  function takeBack(questionId: string) {
    setAskedIds(askedIds.filter((id) => id !== questionId))
    onChange({ assessments: withoutQuestion(assessments, questionId) })
    setIsAsking(shown.length === 1)
  }

  return (
    <div className={styles.questions} data-part="question" {...step}>
      {shown.map((question) => (
        <PositionChoice
          key={question.id}
          question={question}
          positionId={positionOn(question, assessments)}
          project={project}
          autoFocus={question.id === enteredId}
          saveQuestion={saveQuestion}
          onPosition={(positionId) =>
            onChange({ assessments: withPositionTaken(assessments, question.id, positionId) })
          }
          onRemove={() => takeBack(question.id)}
        />
      ))}
      {isChoosing && (
        <QuestionChoice
          questions={questions}
          shown={shown}
          autoFocus={isAsking}
          onQuestion={ask}
          onCreate={setNewText}
          {...(shown.length > 0 && { onCancel: () => setIsAsking(false) })}
        />
      )}
      {newText !== null && (
        <NewQuestion
          text={newText}
          project={project}
          saveQuestion={saveQuestion}
          onSaved={({ id }) => ask(id)}
          onCancel={() => {
            setNewText(null)
            setIsAsking(true)
          }}
        />
      )}
      {!isChoosing && newText === null && (
        <Button
          className={styles.another ?? ''}
          variant="quiet"
          size="s"
          icon={<Plus size={16} aria-hidden />}
          onClick={() => setIsAsking(true)}
        >
          Another question
        </Button>
      )}
    </div>
  )
}

function positionOn(question: Question, assessments: { questionId: string; positionId: string }[]) {
  return assessments.find(({ questionId }) => questionId === question.id)?.positionId ?? null
}
