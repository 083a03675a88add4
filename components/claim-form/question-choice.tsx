'use client'
import { Button } from '@/components/ui/button'
import { Combobox, type ComboboxOption } from '@/components/ui/combobox'
import { formerLabels } from '@/lib/questions/former-labels'
import type { Question } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'
import styles from './claim-form.module.css'

type QuestionChoiceProps = {
  questions: readonly Question[]
  /** Those that are answered already. */
  shown: readonly Question[]
  autoFocus: boolean
  onQuestion: (id: string) => void
  onCreate: (text: string) => void
  onCancel?: () => void
}

/** Finds a question by typing, or makes one of what was typed. */
export function QuestionChoice({
  questions,
  shown,
  autoFocus,
  onQuestion,
  onCreate,
  onCancel,
}: QuestionChoiceProps) {
  const options = questions
    .filter((question) => question.archivedAt === null && !shown.includes(question))
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(optionOf)
  return (
    <div className={styles.choice}>
      <Combobox
        label="Question"
        placeholder={options.length === 0 ? 'Write a question' : 'Find a question, or write one'}
        options={options}
        value={null}
        autoFocus={autoFocus}
        onValueChange={(id) => id !== null && onQuestion(id)}
        onCreate={onCreate}
        describeCreation={(text) => `Create question “${text}”`}
      />
      {onCancel && (
        <Button variant="quiet" size="s" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  )
}

function optionOf(question: Question): ComboboxOption {
  const live = livePositions(question)
  const positions = live.map(({ label }) => label)
  return {
    value: question.id,
    label: question.text,
    keywords: live.flatMap(({ id }) => formerLabels(question, id)),
    ...(positions.length > 0 && { hint: positions.join(' / ') }),
  }
}
