'use client'
import { type KeyboardEvent, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import {
  draftOfQuestion,
  emptyPosition,
  inputOfDraft,
} from '@/components/question-form/question-draft'
import type { SaveQuestion } from '@/components/question-form/question-form'
import { storedQuestion } from '@/components/question-form/stored-question'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Answer } from '@/lib/errors'
import type { Position, Question } from '@/lib/questions/question'
import styles from './claim-form.module.css'

type NewPositionProps = {
  question: Question
  project: string
  saveQuestion: SaveQuestion
  onSaved: (position: Position | null) => void
  onCancel: () => void
}

/** One more answer to a question. It excludes the others, until somebody says otherwise on the question's board. */
export function NewPosition({
  question,
  project,
  saveQuestion,
  onSaved,
  onCancel,
}: NewPositionProps) {
  const [position, setPosition] = useState(emptyPosition)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()

  async function save() {
    if (busy) return
    if (position.label.trim() === '') return setProblem('Give the position a label')
    setBusy(true)
    const answer = await addTo(question)
    setBusy(false)
    if (answer.ok) onSaved(answer.value.positions.find(({ id }) => id === position.id) ?? null)
    else setProblem(answer.message)
  }

  /** To the question as it is stored, should it have been changed since the page was loaded. */
  async function addTo(base: Question): Promise<Answer<Question>> {
    const draft = draftOfQuestion(base)
    const others = draft.positions.filter(({ id }) => id !== position.id)
    const input = inputOfDraft({ ...draft, positions: [...others, position] })
    const batchId = batchIdOf(input)
    const answer = await ask(saveQuestion({ batchId, project, question: input }))
    const stored = answer.ok ? null : storedQuestion(answer.current)
    return stored && base === question ? addTo(stored) : answer
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return
    // The form would go on, or close.
    event.preventDefault()
    if (event.key === 'Escape') onCancel()
    else void save()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put the keys of its fields on no element
    <div role="group" aria-label="New position" className={styles.creation} onKeyDown={onKeyDown}>
      <TextField
        label="New position"
        autoFocus
        value={position.label}
        error={problem}
        onChange={(event) => setPosition({ ...position, label: event.currentTarget.value })}
      />
      <TextField
        label="Definition"
        value={position.definition}
        onChange={(event) => setPosition({ ...position, definition: event.currentTarget.value })}
      />
      <div className={styles.creationActions}>
        <Button size="s" onClick={onCancel}>
          Cancel
        </Button>
        <Button size="s" variant="primary" busy={busy} onClick={save}>
          Add the position
        </Button>
      </div>
    </div>
  )
}
