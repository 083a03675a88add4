'use client'
import { useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { Button } from '@/components/ui/button'
import { Combobox, type ComboboxOption } from '@/components/ui/combobox'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import type { ClaimOfQuestion } from '@/lib/comparison/claims-of-question'
import type { Example, ExampleKind } from '@/lib/questions/question'
import { clipText } from '@/lib/text/clip-text'
import type { PositionDialogPart } from './position-act'
import styles from './positions-page.module.css'
import type { ExampleWords } from './question-actions'
import { storedExample } from './stored-example'
import { useClaimsOfQuestion } from './use-claims-of-question'

const kinds = [
  { value: 'include', label: 'It belongs here', hint: 'A passage that shows what is meant' },
  {
    value: 'exclude',
    label: 'It only seems to belong here',
    hint: 'A passage that is easily taken for it, and is something else',
  },
] as const

/** More than a list can hold are found by their words all the same. */
const mostLoaded = 2000
const mostShown = 60

/** Makes a claim of the question an example of a position. */
export function ExampleDialog({ view, position, actions, onDone, onClose }: PositionDialogPart) {
  const { project, question } = view
  const { label, id: positionId } = position.position
  const { claims, total, status } = useClaimsOfQuestion({
    ...{ project, question: question.slug, atOnce: mostLoaded },
  })
  const [claimId, setClaimId] = useState<string | null>(null)
  const [kind, setKind] = useState<ExampleKind>('include')
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()
  const chosen = claims.find(({ id }) => id === claimId)
  const [stored, setStored] = useState(() => wordsByClaim(position.position.examples))
  const seen = (claimId !== null && stored.get(claimId)) || null

  async function save() {
    if (!chosen) return setRefusal('Choose a claim')
    setBusy(true)
    const named = { questionId: question.id, positionId, claimId: chosen.id }
    const input = { project, ...named, seen, example: { kind, note } }
    const answer = await ask(actions.setPositionExample({ ...input, batchId: batchIdOf(input) }))
    setBusy(false)
    if (answer.ok) return onDone(`C-${chosen.number} is an example of “${label}”`)
    setRefusal(answer.message)
    if (answer.kind !== 'conflict') return
    const now = storedExample(answer.current, chosen.id)
    setStored((known) => new Map(known).set(chosen.id, now))
  }

  return (
    <Dialog
      title={`An example of “${label}”`}
      description="A real passage says what a position means where words about it do not."
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <div className={styles.fields}>
        <Combobox
          label="Claim"
          hint={hintOf(status, total)}
          placeholder="By number, words or source"
          options={claims.map((claim) => optionOf(claim, view.question.positions))}
          value={claimId}
          onValueChange={(value) => {
            setClaimId(value)
            setRefusal(null)
          }}
          limit={mostShown}
          autoFocus
        />
        {chosen && <blockquote dir="auto">“{chosen.quotes.join(' […] ')}”</blockquote>}
        {seen && (
          <div role="status" className={styles.storedExample}>
            <p>It is an example already, and this replaces what it says now:</p>
            <p>
              <strong>{kinds.find(({ value }) => value === seen.kind)?.label}</strong>
            </p>
            {seen.note && <p dir="auto">{seen.note}</p>}
          </div>
        )}
        <RadioGroup label="What it shows" options={kinds} value={kind} onValueChange={setKind} />
        <TextArea
          label="Note"
          hint="Why, where the passage does not say it itself."
          value={note}
          maxLength={1000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
      </div>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" busy={busy} onClick={() => void save()}>
          {seen ? 'Replace the example' : 'Add the example'}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** What is stored of each claim that is an example; a claim that is none any more has null. */
function wordsByClaim(examples: readonly Example[]): Map<string, ExampleWords | null> {
  return new Map(examples.map(({ claimId, kind, note }) => [claimId, { kind, note }]))
}

function hintOf(status: 'loading' | 'loaded' | 'failed', total: number | null): string {
  if (status === 'failed') return 'The claims cannot be loaded now. Close this and try again.'
  if (total === null) return 'Loading the claims…'
  if (total === 0) return 'No claim takes a position on this question yet.'
  return total > mostLoaded
    ? `The first ${mostLoaded.toLocaleString('en')} of ${total.toLocaleString('en')} claims on this question`
    : 'Claims that take a position on this question'
}

function optionOf(
  { id, number, quotes, document, readings }: ClaimOfQuestion,
  positions: readonly { id: string; label: string }[],
): ComboboxOption {
  const taken = new Set(readings.map(({ positionId }) => positionId))
  const labels = positions.filter((position) => taken.has(position.id)).map(({ label }) => label)
  return {
    value: id,
    label: `C-${number} ${clipText(quotes.join(' […] '), 90)}`,
    hint: [document.name, ...labels].join(' · '),
  }
}
