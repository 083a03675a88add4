'use client'
import { type FormEvent, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { askEffect } from '@/components/question-effect/ask-effect'
import { EffectSummary } from '@/components/question-effect/effect-summary'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/checkbox'
import { DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useFocusInvalid } from '@/components/ui/use-focus-invalid'
import type { EffectAnswer } from '@/lib/comparison/effect/effect-answer'
import type { Answer } from '@/lib/errors'
import { type Question, type QuestionInput, questionInputSchema } from '@/lib/questions/question'
import { questionState } from '@/lib/questions/question-state'
import { PositionList } from './position-list'
import {
  draftOfQuestion,
  draftOnTop,
  goneSince,
  inputOfDraft,
  type QuestionDraft,
} from './question-draft'
import styles from './question-form.module.css'
import { RelationGrid } from './relation-grid'
import { StoredMeanwhile } from './stored-meanwhile'
import { storedQuestion } from './stored-question'

export type SaveQuestion = (input: {
  batchId: string
  project: string
  question: QuestionInput
  /** What the effect was reckoned from that was shown, or of which there is none. */
  effectBasedOn?: string
}) => Promise<Answer<Question>>

type QuestionFormProps = {
  /** The slug of the project. */
  project: string
  /** The slug of the question; null where it is a new one. */
  question: string | null
  initialDraft: QuestionDraft
  /** Hears of every change of the draft. */
  onDraft?: (draft: QuestionDraft) => void
  saveLabel: string
  saveQuestion: SaveQuestion
  onSaved: (question: Question) => void
  onCancel: () => void
}

/**
 * Everything that makes a question: its words, its positions and how they stand to each other. Where saving it changes
 * pairs or verdicts, it says so before it is saved.
 */
export function QuestionForm(props: QuestionFormProps) {
  const { project, question, initialDraft, onDraft, saveLabel, onCancel } = props
  const [draft, takeDraft] = useState(initialDraft)
  const [opened, setOpened] = useState(initialDraft)
  const saving = useQuestionSaving(props)
  const form = useFocusInvalid(saving.problems)

  function setDraft(next: QuestionDraft) {
    takeDraft(next)
    onDraft?.(next)
    saving.forget()
  }

  function goOn(stored: Question) {
    setDraft(draftOnTop(draft, opened, stored))
    setOpened(draftOfQuestion(stored))
  }

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => saving.submit(event, draft)}
      noValidate
    >
      <TextField
        label="Question"
        hint="Worded so that nobody can tell which answer you expect."
        required
        value={draft.text}
        error={saving.problems.text ?? null}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
      />
      <TextArea
        label="Description"
        hint="What belongs to it and what does not."
        value={draft.description}
        onChange={(event) => setDraft({ ...draft, description: event.currentTarget.value })}
      />
      <PositionList draft={draft} problems={saving.problems} onDraft={setDraft} />
      <Switch
        label="The positions form a scale"
        hint="Their order then says how far apart two of them are."
        checked={draft.isScale}
        onCheckedChange={(isScale) => setDraft({ ...draft, isScale })}
      />
      <RelationGrid draft={draft} onDraft={setDraft} />
      <div aria-live="polite">
        {saving.effect && question !== null && (
          <>
            <p className={styles.before}>Before you save: this changes more than words.</p>
            <EffectSummary project={project} question={question} answer={saving.effect} />
          </>
        )}
      </div>
      <div role="alert">{saving.refusal && <FieldError>{saving.refusal}</FieldError>}</div>
      {saving.stored && (
        <StoredMeanwhile
          stored={saving.stored}
          gone={goneSince(draft, opened, saving.stored)}
          onKeep={goOn}
        />
      )}
      <DialogActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={saving.busy}>
          {saving.effect ? `${saveLabel} all the same` : saveLabel}
        </Button>
      </DialogActions>
    </form>
  )
}

/** Checks, shows what it changes where that is more than words, and saves. */
function useQuestionSaving({ project, question, saveQuestion, onSaved }: QuestionFormProps) {
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [effect, setEffect] = useState<EffectAnswer | null>(null)
  const [stored, setStored] = useState<Question | null>(null)
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()

  async function save(input: QuestionInput) {
    if (question === null) return send(input, null)
    if (effect !== null) return send(input, effect)
    const reckoned = await askEffect(project, { kind: 'save', question: input })
    if (!reckoned.ok) return setRefusal(reckoned.message)
    if (!reckoned.value.isWithout) return setEffect(reckoned.value)
    await send(input, reckoned.value)
  }

  async function send(input: QuestionInput, reckoned: EffectAnswer | null) {
    const batchId = batchIdOf([input, question])
    const base = reckoned && { effectBasedOn: reckoned.basedOn }
    const answer = await ask(saveQuestion({ batchId, project, question: input, ...base }))
    if (answer.ok) return onSaved(answer.value)
    setRefusal(answer.message)
    setEffect(null)
    if (answer.kind === 'conflict') setStored(changedQuestion(answer.current, input))
  }

  return {
    ...{ problems, refusal, effect, stored, busy },
    /** What was shown or refused is of another draft. */
    forget() {
      setEffect(null)
      setRefusal(null)
      setStored(null)
    },
    async submit(event: FormEvent, draft: QuestionDraft) {
      event.preventDefault()
      const input = inputOfDraft(draft)
      const found = problemsOf(input)
      setProblems(found)
      setRefusal(null)
      if (busy || Object.keys(found).length > 0) return
      setBusy(true)
      await save(input)
      setBusy(false)
    },
  }
}

/** As it is stored now. Null where it is still what was edited: then only what was read or judged on it changed. */
function changedQuestion(current: unknown, { basedOn }: QuestionInput): Question | null {
  const stored = storedQuestion(current)
  return stored && questionState(stored) !== basedOn ? stored : null
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
