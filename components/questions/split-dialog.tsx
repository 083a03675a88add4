'use client'
import { useState } from 'react'
import { ConfirmChange } from '@/components/question-effect/confirm-change'
import { RadioGroup } from '@/components/ui/radio-group'
import { type Option, Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { PositionRelation } from '@/lib/questions/question'
import type { Split } from '@/lib/questions/question-change'
import type { PositionDialogPart } from './position-act'
import { chosenAgainst, emptySplit, type SplitDraft } from './split-choice'
import { SplitClaims } from './split-claims'
import styles from './split-dialog.module.css'

const relations: Option<PositionRelation>[] = [
  { value: 'exclusive', label: 'exclude each other' },
  { value: 'compatible', label: 'can both be true' },
  { value: 'unknown', label: 'nobody has said yet' },
]

/** Makes two positions of one: its claims are gone through with their quotes in sight, and the rest goes one way. */
export function SplitDialog({
  view,
  position: shown,
  actions,
  splits,
  onDone,
  onClose,
}: PositionDialogPart) {
  const { project, question } = view
  const { position } = shown
  const [draft, takeDraft] = useState(() => splits.get(position.id) ?? emptySplit(position))
  const { staying, parting, relation, rest, choices } = draft
  function setDraft(changed: Partial<SplitDraft>) {
    const next = { ...draft, ...changed }
    takeDraft(next)
    // Closing the dialog alone loses nothing.
    splits.set(position.id, next)
  }
  const isNamed = staying.label.trim() !== '' && parting.label.trim() !== ''
  const split: Split = {
    ...{ questionId: question.id, positionId: position.id, staying, parting, relation, rest },
    chosenClaimIds: chosenAgainst(choices, rest),
  }
  const labels = {
    stays: staying.label.trim() || position.label,
    parts: parting.label.trim() || 'the new position',
  }
  return (
    <ConfirmChange
      title={`Split “${position.label}” in two`}
      description="The position stays for some of its claims, and a new one is made for the others. Everybody’s readings of a claim go together. One undo takes it back."
      project={project}
      question={question.slug}
      change={isNamed ? { kind: 'split', split } : null}
      confirmLabel="Split the position"
      onConfirm={(request) => actions.splitPosition({ ...request, project, split })}
      onDone={() => {
        splits.delete(position.id)
        onDone(`“${position.label}” split in two`)
      }}
      onClose={onClose}
    >
      <div className={styles.halves}>
        <TextField
          label="What stays"
          required
          value={staying.label}
          error={staying.label.trim() === '' ? 'Give the position a label' : null}
          hint="Reworded, the verdicts that were given on it become stale."
          onChange={(event) =>
            setDraft({ staying: { ...staying, label: event.currentTarget.value } })
          }
        />
        <TextField
          label="The new position"
          required
          value={parting.label}
          onChange={(event) =>
            setDraft({ parting: { ...parting, label: event.currentTarget.value } })
          }
        />
        <TextField
          label="Definition of what stays"
          value={staying.definition}
          onChange={(event) =>
            setDraft({ staying: { ...staying, definition: event.currentTarget.value } })
          }
        />
        <TextField
          label="Definition of the new position"
          value={parting.definition}
          onChange={(event) =>
            setDraft({ parting: { ...parting, definition: event.currentTarget.value } })
          }
        />
      </div>
      <div className={styles.halves}>
        <RadioGroup
          label="All that is not decided below"
          options={[
            { value: 'stays', label: `stays with “${labels.stays}”` },
            { value: 'parts', label: `goes to “${labels.parts}”` },
          ]}
          value={rest}
          onValueChange={(way) => setDraft({ rest: way })}
        />
        <Select
          label="The two"
          options={relations}
          value={relation}
          onValueChange={(chosen) => setDraft({ relation: chosen })}
        />
      </div>
      <SplitClaims
        view={view}
        position={shown}
        choices={choices}
        labels={labels}
        rest={rest}
        onChoices={(chosen) => setDraft({ choices: chosen })}
      />
    </ConfirmChange>
  )
}
