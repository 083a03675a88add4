'use client'
import { type FormEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { pairKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { useKeys } from '@/components/keyboard/use-keys'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { useToast } from '@/components/ui/toast'
import { useFocusInvalid } from '@/components/ui/use-focus-invalid'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import type { PairStanding } from '@/lib/comparison/pair-standing'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { lacksReopeningMessage, type ResolutionInput } from '@/lib/comparison/resolution'
import type { Answer } from '@/lib/errors'
import type { FindingProblem } from './finding-draft'
import { FindingFields } from './finding-fields'
import { checkResolutionDraft, type ResolutionDraft } from './resolution-draft'
import styles from './resolve-pair.module.css'
import type { SideName } from './superseding-choice'

export type ResolvePairAction = (input: {
  batchId: string
  project: string
  questionId: string
  claimAId: string
  claimBId: string
  contentKey: string
  seenResolutionId: string | null
  resolution: ResolutionInput
}) => Promise<Answer<StoredPair>>

type ResolvePairProps = {
  project: string
  questionId: string
  claimIds: [string, string]
  sides: readonly SideName[]
  laterClaimId: string | null
  contentKey: string
  /** The newest that is shown, whether it stands or not; null for none. */
  seenResolutionId: string | null
  standing: Pick<PairStanding, 'state' | 'outcome' | 'kinds' | 'supersedingClaimId'>
  readersDiffer: boolean
  resolvePair: ResolvePairAction
  undoSteps: UndoSteps
}

/** The way to say what the project makes of a pair, or to open it again. */
export function ResolvePair(props: ResolvePairProps) {
  const isResolved = props.standing.state === 'resolved'
  const [open, setOpen] = useState(false)
  const unsavedResolution = useRef<ResolutionDraft | null>(null)
  const unsavedReason = useRef<string | null>(null)
  const close = () => {
    unsavedResolution.current = null
    unsavedReason.current = null
    setOpen(false)
  }
  useKeys(pairKeys, { resolve: () => setOpen(true) })
  return (
    <Dialog
      title={isResolved ? 'Open the pair again' : 'Resolve the pair'}
      description={
        isResolved
          ? 'The resolution stays in the history. Until somebody resolves the pair again, the verdicts decide.'
          : 'What the project makes of the pair. No verdict changes; those that differ are kept as dissent.'
      }
      width="l"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button className={styles.open ?? ''}>
          {isResolved ? 'Open it again' : 'Resolve'} <KeyHint keys={pairKeys} of="resolve" />
        </Button>
      }
    >
      {isResolved ? (
        <ReopenForm {...props} unsaved={unsavedReason} onClose={close} />
      ) : (
        <ResolveForm {...props} unsaved={unsavedResolution} onClose={close} />
      )}
    </Dialog>
  )
}

type FormProps<Draft> = ResolvePairProps & {
  /** What was typed, while it is neither saved nor given up: closing the dialog alone loses nothing. */
  unsaved: RefObject<Draft | null>
  /** Saved or given up. */
  onClose: () => void
}

/** Mounted with each opening of the dialog: starts from what was left unsaved, else from what stands. */
function ResolveForm(props: FormProps<ResolutionDraft>) {
  const { standing, sides, laterClaimId, readersDiffer, unsaved } = props
  const [draft, setDraft] = useState<ResolutionDraft>(
    () =>
      unsaved.current ?? {
        outcome: standing.outcome,
        kinds: standing.kinds,
        supersedingClaimId: standing.supersedingClaimId,
        ...{ reason: '', overrideReason: '' },
      },
  )
  const [problem, setProblem] = useState<FindingProblem | null>(null)
  const { send, busy, refusal } = useSending(props, 'Resolved')
  const form = useFocusInvalid(problem)

  function edit(next: ResolutionDraft) {
    setProblem(null)
    setDraft(next)
    unsaved.current = next
  }

  function save() {
    const checked = checkResolutionDraft(draft, { readersDiffer })
    setProblem(checked.ok ? null : checked.problem)
    if (checked.ok) void send(checked.resolution)
  }

  const errorOf = (field: FindingProblem['field']) =>
    problem?.field === field ? problem.message : null
  return (
    <form ref={form} className={styles.form} noValidate {...submitting(save)}>
      <FindingFields
        label="What the pair is"
        hasKeys={false}
        draft={draft}
        problem={problem}
        sides={sides}
        laterClaimId={laterClaimId}
        onChange={edit}
      />
      <TextArea
        label="Why"
        rows={3}
        required
        value={draft.reason}
        error={errorOf('reason')}
        onChange={(event) => edit({ ...draft, reason: event.currentTarget.value })}
      />
      {readersDiffer && (
        <TextArea
          label="Why all the same, though readers differ"
          hint="Readers take one of the two claims to say different things on this question."
          rows={2}
          required
          value={draft.overrideReason}
          error={errorOf('overrideReason')}
          onChange={(event) => edit({ ...draft, overrideReason: event.currentTarget.value })}
        />
      )}
      <Refusal message={refusal} />
      <DialogActions>
        <Button onClick={props.onClose}>Cancel</Button>
        <Button type="submit" variant="primary" busy={busy}>
          Resolve
        </Button>
      </DialogActions>
    </form>
  )
}

function ReopenForm(props: FormProps<string>) {
  const { unsaved } = props
  const [reason, setReason] = useState(() => unsaved.current ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const { send, busy, refusal } = useSending(props, 'Opened again')
  const form = useFocusInvalid(problem)

  function save() {
    const isMissing = reason.trim() === ''
    setProblem(isMissing ? lacksReopeningMessage : null)
    if (isMissing) return
    const nothing = { outcome: null, kinds: [], supersedingClaimId: null, overrideReason: null }
    void send({ ...nothing, reason })
  }

  return (
    <form ref={form} className={styles.form} noValidate {...submitting(save)}>
      <TextArea
        label="Why"
        rows={3}
        required
        value={reason}
        error={problem}
        onChange={(event) => {
          setProblem(null)
          setReason(event.currentTarget.value)
          unsaved.current = event.currentTarget.value
        }}
      />
      <Refusal message={refusal} />
      <DialogActions>
        <Button onClick={props.onClose}>Cancel</Button>
        <Button type="submit" variant="primary" busy={busy}>
          Open again
        </Button>
      </DialogActions>
    </form>
  )
}

function Refusal({ message }: { message: string | null }) {
  return (
    <div role="alert">
      {message && <FieldError>{message} What you entered is kept.</FieldError>}
    </div>
  )
}

/** Enter in a field is a new line: Ctrl or Cmd with it saves, as everywhere. */
function submitting(save: () => void) {
  return {
    onSubmit: (event: FormEvent) => {
      event.preventDefault()
      save()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      save()
    },
  }
}

type Sending = ResolvePairProps & Pick<FormProps<never>, 'onClose'>

function useSending(props: Sending, done: string) {
  const { project, questionId, contentKey, seenResolutionId, resolvePair, undoSteps } = props
  const [claimAId, claimBId] = props.claimIds
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const { show } = useToast()
  const { undo } = useUndoKeys(project, undoSteps)

  async function send(resolution: ResolutionInput) {
    if (busy) return
    const names = { project, questionId, claimAId, claimBId }
    const change = { ...names, contentKey, seenResolutionId, resolution }
    setBusy(true)
    setRefusal(null)
    const answer = await ask(resolvePair({ batchId: batchIdOf(change), ...change }))
    setBusy(false)
    if (!answer.ok) {
      setRefusal(answer.message)
      return
    }
    props.onClose()
    show({ message: done, action: { label: 'Undo', onAction: undo } })
    refresh()
  }

  return { send, busy, refusal }
}
