'use client'
import { type FormEvent, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import type { ExampleClaim } from '@/lib/codebook/codebook'
import { type Example, type ExampleKind, type Tag, tagLimits } from '@/lib/questions/question'
import { ClaimPicker } from './claim-picker'
import type { RemoveTagExample, SaveTagExample } from './codebook-actions'
import styles from './tag-form.module.css'

export type ExampleDialogProps = {
  project: string
  tag: Tag
  /** The example to change, or none to add one; null while nothing is asked. */
  asked: { example: Example | null } | null
  /** The claim of the example that is changed. */
  claim: ExampleClaim | null
  saveTagExample: SaveTagExample
  removeTagExample: RemoveTagExample
  onChanged: (message: string) => void
  onClose: () => void
}

/** Makes a passage an example of a tag, or changes one. */
export function ExampleDialog({ asked, onClose, ...rest }: ExampleDialogProps) {
  const { claim, tag } = rest
  return (
    <Dialog
      title={claim ? `Example C-${claim.number}` : `An example for “${tag.name}”`}
      description={claim?.quotes.join(' […] ') ?? 'A passage that somebody has marked as a claim.'}
      width="l"
      open={asked !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      {asked && <ExampleForm asked={asked} onClose={onClose} {...rest} />}
    </Dialog>
  )
}

const kindChoices = [
  { value: 'include', label: 'Belongs here', hint: 'It shows what the tag is for.' },
  { value: 'exclude', label: 'Only seems to belong here', hint: 'It shows where the tag ends.' },
] as const

type ExampleFormProps = ExampleDialogProps & { asked: { example: Example | null } }

function ExampleForm(props: ExampleFormProps) {
  const { project, tag, asked, saveTagExample, removeTagExample, onChanged, onClose } = props
  const { example } = asked
  const [claimId, setClaimId] = useState(example?.claimId ?? null)
  const [kind, setKind] = useState<ExampleKind>(example?.kind ?? 'include')
  const [note, setNote] = useState(example?.note ?? '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()
  const place = { project, tagId: tag.id, expectedVersion: tag.version }

  async function run(asking: ReturnType<SaveTagExample>, message: string) {
    setBusy(true)
    setRefusal(null)
    const answer = await ask(asking)
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.message)
    onClose()
    onChanged(message)
  }

  function save(event: FormEvent) {
    event.preventDefault()
    if (claimId === null) return setRefusal('Choose a passage.')
    const request = { ...place, claimId, kind, note }
    const batchId = batchIdOf(request)
    if (!busy) void run(saveTagExample({ ...request, batchId }), `Example of “${tag.name}” saved`)
  }

  function remove() {
    if (example === null || busy) return
    const request = { ...place, claimId: example.claimId }
    const batchId = batchIdOf(['remove', request])
    void run(removeTagExample({ ...request, batchId }), `Example taken off “${tag.name}”`)
  }

  return (
    <form className={styles.form} onSubmit={save}>
      {example === null && (
        <ClaimPicker project={project} tag={tag} value={claimId} onValueChange={setClaimId} />
      )}
      <RadioGroup
        label="What it shows"
        options={kindChoices}
        value={kind}
        onValueChange={setKind}
      />
      <TextArea
        label="Note"
        hint="Why it does, where that is not plain."
        value={note}
        maxLength={tagLimits.exampleNote}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
      <DialogActions>
        {example !== null && <Button onClick={remove}>Take it off</Button>}
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" busy={busy}>
          Save the example
        </Button>
      </DialogActions>
    </form>
  )
}
