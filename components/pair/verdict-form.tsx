'use client'
import { type FormEvent, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { pairKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { useRefresh } from '@/components/shell/refresh-context'
import { useNavigate } from '@/components/shell/use-navigate'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { SegmentedControl } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { useToast } from '@/components/ui/toast'
import { useFocusInvalid } from '@/components/ui/use-focus-invalid'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import { confidences } from '@/lib/claims/scales'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { KindSuggestion } from '@/lib/comparison/suggest-kind'
import type { DisagreementKind, VerdictInput, VerdictOutcome } from '@/lib/comparison/verdict'
import type { Answer } from '@/lib/errors'
import { type FindingProblem, withKindToggled, withOutcome } from './finding-draft'
import { FindingFields } from './finding-fields'
import { Suggestion } from './suggestion'
import type { SideName } from './superseding-choice'
import { useVerdictDraft } from './use-verdict-draft'
import { checkVerdictDraft, type VerdictDraft } from './verdict-draft'
import styles from './verdict-form.module.css'
import { confidenceWords, outcomeWords } from './verdict-words'

type VerdictRequest = {
  batchId: string
  project: string
  questionId: string
  claimAId: string
  claimBId: string
  /** What the reviewer saw: a verdict on claims that changed meanwhile is refused. */
  contentKey: string
  verdict: VerdictInput
}

export type GiveVerdict = (input: VerdictRequest) => Promise<Answer<StoredPair>>

type VerdictFormProps = {
  project: string
  questionId: string
  claimIds: [string, string]
  sides: readonly SideName[]
  laterClaimId: string | null
  suggestion: KindSuggestion | null
  contentKey: string
  /** Where saving leads; null where nothing else waits. */
  nextHref: string | null
  giveVerdict: GiveVerdict
  undoSteps: UndoSteps
}

/** One reviewer's verdict. What was typed stays until the server has said that it is saved. */
export function VerdictForm(props: VerdictFormProps) {
  const { project, questionId, claimIds, contentKey, nextHref, giveVerdict } = props
  const { sides, laterClaimId, suggestion } = props
  const { draft, change, clear } = useVerdictDraft(contentKey)
  const [problem, setProblem] = useState<FindingProblem | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [unanswered, setUnanswered] = useState<VerdictRequest | null>(null)
  const reason = useRef<HTMLDivElement>(null)
  const form = useFocusInvalid(problem)
  const refresh = useRefresh()
  const navigate = useNavigate()
  const { show } = useToast()
  const { undo } = useUndoKeys(project, props.undoSteps)

  async function save() {
    const checked = checkVerdictDraft(draft)
    setProblem(checked.ok ? null : checked.problem)
    if (!checked.ok || busy) return
    const [claimAId, claimBId] = claimIds
    const { verdict } = checked
    const request = repeated(unanswered, verdict) ?? {
      batchId: uuidv7(),
      ...{ project, questionId, claimAId, claimBId, contentKey, verdict },
    }
    setBusy(true)
    setRefusal(null)
    const answer = await ask(giveVerdict(request))
    setBusy(false)
    if (answer.ok) finish(verdict.outcome)
    else {
      setUnanswered(request)
      setRefusal(answer.message)
    }
  }

  function finish(outcome: VerdictOutcome) {
    setUnanswered(null)
    clear()
    show({
      message: `Saved: ${outcomeWords[outcome].label.toLowerCase()}`,
      action: { label: 'Undo', onAction: undo },
    })
    if (nextHref) navigate(nextHref)
    else refresh()
  }

  function edit(next: VerdictDraft) {
    setProblem(null)
    change(next)
  }

  const choose = (outcome: VerdictOutcome) => () => edit(withOutcome(draft, outcome, laterClaimId))
  const tick = (kind: DisagreementKind) => () => edit(withKindToggled(draft, kind))
  const replace = (side: SideName | undefined) => () => {
    if (draft.outcome === 'superseded' && side) {
      edit({ ...draft, supersedingClaimId: side.claimId })
    }
  }
  const takeUp = () => {
    if (suggestion) tick(suggestion.kind)()
  }

  useKeys(pairKeys, {
    contradiction: choose('contradiction'),
    partial: choose('partial'),
    compatible: choose('compatible'),
    superseded: choose('superseded'),
    'not-comparable': choose('not-comparable'),
    unsure: choose('unsure'),
    direct: tick('direct'),
    strength: tick('strength'),
    scope: tick('scope'),
    definition: tick('definition'),
    time: tick('time'),
    evidence: tick('evidence'),
    'forecast-against-fact': tick('forecast-against-fact'),
    values: tick('values'),
    attribution: tick('attribution'),
    suggested: takeUp,
    'first-replaces': replace(sides[0]),
    'second-replaces': replace(sides[1]),
    reason: () => reason.current?.querySelector('textarea')?.focus(),
    leave: leaveField,
    save: () => void save(),
  })

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Your verdict"
      data-print="no"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void save()
      }}
    >
      <FindingFields
        label="Your verdict"
        hasKeys
        draft={draft}
        problem={problem}
        sides={sides}
        laterClaimId={laterClaimId}
        onChange={edit}
      />
      {suggestion && (
        <Suggestion
          suggestion={suggestion}
          isTaken={draft.kinds.includes(suggestion.kind)}
          onTake={takeUp}
        />
      )}
      <div ref={reason}>
        <TextArea
          label="Reason"
          rows={3}
          required={draft.outcome === 'superseded'}
          value={draft.reason}
          error={problem?.field === 'reason' ? problem.message : null}
          onChange={(event) => edit({ ...draft, reason: event.currentTarget.value })}
        />
      </div>
      <SegmentedControl
        label="Your confidence in the verdict"
        options={confidences.map((value) => ({ value, label: confidenceWords[value] }))}
        value={draft.confidence}
        onValueChange={(confidence) => change({ ...draft, confidence })}
      />
      <div role="alert">
        {refusal && <FieldError>{refusal} What you entered is kept.</FieldError>}
      </div>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {saveLabel(refusal !== null, nextHref !== null)}
        </Button>
        <span className={styles.keys}>
          <Kbd>Ctrl/Cmd+Enter</Kbd>
        </span>
      </div>
    </form>
  )
}

/** The request that got no answer, where the same is asked again: its batch tells the server so. */
function repeated(unanswered: VerdictRequest | null, verdict: VerdictInput) {
  const isSame = JSON.stringify(unanswered?.verdict) === JSON.stringify(verdict)
  return isSame ? unanswered : null
}

function saveLabel(isRetry: boolean, hasNext: boolean): string {
  if (isRetry) return 'Try again'
  return hasNext ? 'Save, next pair' : 'Save'
}

function leaveField() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
