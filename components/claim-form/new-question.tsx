'use client'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import {
  emptyPosition,
  emptyQuestionDraft,
  inputOfDraft,
  type PositionDraft,
  withPosition,
} from '@/components/question-form/question-draft'
import type { SaveQuestion } from '@/components/question-form/question-form'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { HueMark } from '@/components/ui/hue-mark'
import { TextField } from '@/components/ui/text-field'
import type { Question } from '@/lib/questions/question'
import styles from './claim-form.module.css'

type NewQuestionProps = {
  text: string
  project: string
  saveQuestion: SaveQuestion
  onSaved: (question: Question) => void
  onCancel: () => void
}

/** A question made while reading: its words and its answers. The rest can be said later, on its board. */
export function NewQuestion({ text, project, saveQuestion, onSaved, onCancel }: NewQuestionProps) {
  const [draft, setDraft] = useState(() => emptyQuestionDraft(text))
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()
  const panel = useRef<HTMLDivElement>(null)
  const input = inputOfDraft(draft)

  async function save() {
    if (busy || input.text.trim() === '' || input.positions.length === 0) return
    setBusy(true)
    const answer = await ask(saveQuestion({ batchId: batchIdOf(input), project, question: input }))
    setBusy(false)
    if (answer.ok) onSaved(answer.value)
    else setProblem(answer.message)
  }

  function onKeyDown(event: KeyboardEvent) {
    const isFinal = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    const { target } = event
    if (event.key === 'Escape') onCancel()
    else if (isFinal) void save()
    else if (event.key === 'Enter' && target instanceof HTMLInputElement) goOn(target)
    else return
    // The form would go on, or close.
    event.preventDefault()
  }

  /** From field to field, and from the last one that is filled in to saving. */
  function goOn(field: HTMLInputElement) {
    const fields = [...(panel.current?.querySelectorAll('input') ?? [])]
    const next = fields[fields.indexOf(field) + 1]
    if (next && field.value.trim() !== '') next.focus()
    else void save()
  }

  const label = (position: PositionDraft, index: number) => (
    <li key={position.id} className={styles.newPosition}>
      <HueMark index={index} />
      <TextField
        label={`Position ${index + 1}`}
        autoFocus={index === 0 || index > 1}
        value={position.label}
        onChange={(event) =>
          setDraft(withPosition(draft, { ...position, label: event.currentTarget.value }))
        }
      />
    </li>
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put the keys of its fields on no element
    <div
      ref={panel}
      role="group"
      aria-label="New question"
      className={styles.creation}
      onKeyDown={onKeyDown}
    >
      <TextField
        label="New question"
        hint="Worded so that nobody can tell which answer you expect."
        value={draft.text}
        error={draft.text.trim() === '' ? 'Write the question' : null}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
      />
      <ol className={styles.newPositions}>{draft.positions.map(label)}</ol>
      <Button
        className={styles.another ?? ''}
        variant="quiet"
        size="s"
        icon={<Plus size={16} aria-hidden />}
        onClick={() => setDraft({ ...draft, positions: [...draft.positions, emptyPosition()] })}
      >
        Another position
      </Button>
      <div role="alert">{problem !== null && <FieldError>{problem}</FieldError>}</div>
      <div className={styles.creationActions}>
        <Button size="s" onClick={onCancel}>
          Cancel
        </Button>
        <Button
          size="s"
          variant="primary"
          busy={busy}
          disabled={input.text.trim() === '' || input.positions.length === 0}
          onClick={save}
        >
          Create the question
        </Button>
      </div>
    </div>
  )
}
