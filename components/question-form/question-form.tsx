'use client'
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/checkbox'
import { DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useFocusInvalid } from '@/components/ui/use-focus-invalid'
import type { Answer } from '@/lib/errors'
import { type Question, type QuestionInput, questionInputSchema } from '@/lib/questions/question'
import { PositionFields } from './position-fields'
import { emptyPosition, inputOfDraft, type QuestionDraft } from './question-draft'
import styles from './question-form.module.css'
import { RelationFields } from './relation-fields'

export type SaveQuestion = (input: {
  batchId: string
  project: string
  question: QuestionInput
}) => Promise<Answer<Question>>

type QuestionFormProps = {
  /** The slug of the project. */
  project: string
  initialDraft: QuestionDraft
  /** Hears of every change of the draft. */
  onDraft?: (draft: QuestionDraft) => void
  saveLabel: string
  saveQuestion: SaveQuestion
  onSaved: (question: Question) => void
  onCancel: () => void
}

/** Everything that makes a question: its words, its positions and how they stand to each other. */
export function QuestionForm({
  project,
  initialDraft,
  onDraft,
  saveLabel,
  saveQuestion,
  onSaved,
  onCancel,
}: QuestionFormProps) {
  const [draft, takeDraft] = useState(initialDraft)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useFocusInvalid(problems)

  function setDraft(next: QuestionDraft) {
    takeDraft(next)
    onDraft?.(next)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const question = inputOfDraft(draft)
    const found = problemsOf(question)
    setProblems(found)
    setRefusal(null)
    if (busy || Object.keys(found).length > 0) return
    setBusy(true)
    const answer = await ask(saveQuestion({ batchId: uuidv7(), project, question }))
    setBusy(false)
    if (answer.ok) onSaved(answer.value)
    else setRefusal(answer.message)
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label="Question"
        hint="Worded so that nobody can tell which answer you expect."
        required
        value={draft.text}
        error={problems.text ?? null}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
      />
      <TextArea
        label="Description"
        hint="What belongs to it and what does not."
        value={draft.description}
        onChange={(event) => setDraft({ ...draft, description: event.currentTarget.value })}
      />
      <fieldset className={styles.positions}>
        <legend className={styles.legend}>Positions</legend>
        <p className={styles.hint}>The answers that sources give.</p>
        <ol className={styles.list}>
          {draft.positions.map((position, index) => (
            <PositionFields
              key={position.id}
              draft={draft}
              index={index}
              position={position}
              error={problems[position.id] ?? null}
              onDraft={setDraft}
            />
          ))}
        </ol>
        <Button
          size="s"
          icon={<Plus size={16} aria-hidden />}
          onClick={() => setDraft({ ...draft, positions: [...draft.positions, emptyPosition()] })}
        >
          Add a position
        </Button>
      </fieldset>
      <Switch
        label="The positions form a scale"
        hint="Their order then says how far apart two of them are."
        checked={draft.isScale}
        onCheckedChange={(isScale) => setDraft({ ...draft, isScale })}
      />
      <RelationFields draft={draft} onDraft={setDraft} />
      <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
      <DialogActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {saveLabel}
        </Button>
      </DialogActions>
    </form>
  )
}

/** The first problem of each field: "text", or the id of a position. */
function problemsOf(question: QuestionInput): Record<string, string> {
  const parsed = questionInputSchema.safeParse(question)
  if (parsed.success) return {}
  const problems = parsed.error.issues.map((issue) => {
    const [field, index] = issue.path
    const position = field === 'positions' ? question.positions[Number(index)] : undefined
    return [position?.id ?? String(field), issue.message] as const
  })
  return Object.fromEntries(problems.toReversed())
}
