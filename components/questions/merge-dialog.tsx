'use client'
import { useState } from 'react'
import { ConfirmChange } from '@/components/question-effect/confirm-change'
import { Combobox, type ComboboxOption } from '@/components/ui/combobox'
import { formerLabels } from '@/lib/questions/former-labels'
import type { Position, Question } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'
import type { PositionDialogPart } from './position-act'

/** Gives the readings of a position to another one, after a look at what that changes. */
export function MergeDialog({
  view,
  position: { position },
  actions,
  onDone,
  onClose,
}: PositionDialogPart) {
  const { project, question } = view
  const [intoId, setIntoId] = useState<string | null>(null)
  const merge = intoId === null ? null : { questionId: question.id, fromId: position.id, intoId }
  const into = question.positions.find(({ id }) => id === intoId)
  return (
    <ConfirmChange
      title={`Merge “${position.label}” into another position`}
      description="Everybody’s readings go over, each with its date and reader; where one claim has readings of both, they agree afterwards. The label that is given up is still found. One undo takes it back."
      project={project}
      question={question.slug}
      change={merge && { kind: 'merge', merge }}
      confirmLabel={into ? `Merge into “${into.label}”` : 'Merge'}
      onConfirm={async (request) =>
        merge === null
          ? { ok: false, kind: 'invalid-input', status: 422, message: 'Choose a position.' }
          : actions.mergePositions({ ...request, project, merge })
      }
      onDone={() => onDone(`“${position.label}” merged into “${into?.label}”`)}
      onClose={onClose}
    >
      <Combobox
        label="Into"
        placeholder="Find a position"
        options={livePositions(question).flatMap((other, index) =>
          other.id === position.id ? [] : [positionOption(question, other, index)],
        )}
        value={intoId}
        onValueChange={setIntoId}
        autoFocus
      />
    </ConfirmChange>
  )
}

/** A position in a list, found by its former labels as well. */
function positionOption(question: Question, position: Position, hue: number): ComboboxOption {
  const { id, label, definition } = position
  const keywords = formerLabels(question, id)
  return { value: id, label, hue, keywords, ...(definition !== '' && { hint: definition }) }
}
