'use client'
import { useMemo, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { counted } from '@/components/ui/counted'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { MultiCombobox } from '@/components/ui/multi-combobox'
import { useToast } from '@/components/ui/toast'
import {
  type Marking,
  type PlanSummary,
  planMatch,
  summarisePlan,
} from '@/lib/claims/annotation-plan'
import type { Answer } from '@/lib/errors'
import { type Concordance, type ConcordanceLine, matchOfLine } from '@/lib/search/concordance'
import styles from './concordance.module.css'
import { textsOfLines } from './line-key'
import { doneWords, planSentences } from './plan-words'
import type { SearchCodebook } from './search-codebook'

export type MarkActions = {
  annotateMatches: (input: {
    batchId: string
    project: string
    texts: { revisionId: string; ranges: [number, number][] }[]
    tagIds: string[]
    assessment: Marking['assessment']
  }) => Promise<Answer<PlanSummary>>
  /** Takes back the last change of the project. */
  undo: () => void
  /** Asks anew for what is shown. */
  readAnew: () => void
}

type MarkLinesDialogProps = {
  project: string
  concordance: Pick<Concordance, 'documents'>
  chosen: readonly ConcordanceLine[]
  codebook: SearchCodebook
  actions: MarkActions
  open: boolean
  onOpenChange: (open: boolean) => void
  onDone: () => void
}

/** Asks what the chosen passages are to be, and says what comes of it before it is done. */
export function MarkLinesDialog({ open, onOpenChange, ...rest }: MarkLinesDialogProps) {
  return (
    <Dialog
      title={`Mark ${counted(rest.chosen.length, 'passage')}`}
      description="Each becomes a highlight of its own, with what you choose here. One undo takes all of them back."
      open={open}
      onOpenChange={onOpenChange}
    >
      <MarkForm {...rest} onCancel={() => onOpenChange(false)} />
    </Dialog>
  )
}

type MarkFormProps = Omit<MarkLinesDialogProps, 'open' | 'onOpenChange'> & { onCancel: () => void }

function MarkForm(props: MarkFormProps) {
  const { concordance, chosen, codebook, onCancel } = props
  const [tagIds, setTagIds] = useState<string[]>([])
  const [questionId, setQuestionId] = useState<string | null>(null)
  const [positionId, setPositionId] = useState<string | null>(null)
  const question = codebook.questions.find(({ id }) => id === questionId)
  const assessment = question && positionId ? { questionId: question.id, positionId } : null
  const marking = { tagIds, assessment }
  const summary = usePlan(concordance, chosen, marking)
  const { mark, busy, refusal } = useMarking(props, marking)
  const isMissing = question !== undefined && positionId === null
  const hasNothing = summary.made + summary.changed === 0
  return (
    <div className={styles.form}>
      <MultiCombobox
        label="Tags"
        hint="Any number, or none"
        options={codebook.tags}
        values={tagIds}
        onValuesChange={setTagIds}
      />
      <Combobox
        label="Question"
        hint="Where all of these passages take one position on it"
        options={codebook.questions.map(({ id, text }) => ({ value: id, label: text }))}
        value={questionId}
        onValueChange={(id) => {
          setQuestionId(id)
          setPositionId(null)
        }}
      />
      {question && (
        <Combobox
          label="Position"
          options={question.positions}
          value={positionId}
          onValueChange={setPositionId}
        />
      )}
      <div className={styles.plan} role="status">
        {planSentences(summary, marking).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {hasNothing && <p>There is nothing to do.</p>}
      </div>
      {refusal !== null && <p role="alert">{refusal}</p>}
      <DialogActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button
          variant="primary"
          busy={busy}
          disabled={hasNothing || isMissing}
          onClick={() => void mark()}
        >
          {isMissing ? 'Choose a position' : 'Mark them'}
        </Button>
      </DialogActions>
    </div>
  )
}

/** The plan over the claims that are known to mark these words; the server makes it anew over what is stored. */
function usePlan(
  concordance: Pick<Concordance, 'documents'>,
  chosen: readonly ConcordanceLine[],
  { tagIds, assessment }: Marking,
): PlanSummary {
  const [questionId, positionId] = [assessment?.questionId, assessment?.positionId]
  return useMemo(() => {
    const taken = questionId && positionId ? { questionId, positionId } : null
    return summarisePlan(
      chosen.map((line) => ({
        match: matchOfLine(concordance, line),
        plan: planMatch(line.marks ?? [], { tagIds, assessment: taken }),
      })),
    )
  }, [concordance, chosen, tagIds, questionId, positionId])
}

function useMarking(
  { project, concordance, chosen, actions, onDone }: MarkFormProps,
  { tagIds, assessment }: Marking,
) {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const batchIdOf = useBatchId()
  const { show } = useToast()

  async function mark() {
    const texts = textsOfLines(concordance, chosen)
    const request = { project, texts, tagIds: [...tagIds], assessment }
    setBusy(true)
    setRefusal(null)
    const answer = await ask(actions.annotateMatches({ ...request, batchId: batchIdOf(request) }))
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.message)
    onDone()
    actions.readAnew()
    show({
      message: doneWords(answer.value),
      action: { label: 'Undo', onAction: actions.undo },
    })
  }

  return { mark, busy, refusal }
}
