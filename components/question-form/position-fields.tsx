'use client'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { HueMark } from '@/components/ui/hue-mark'
import { IconButton } from '@/components/ui/icon-button'
import { TextField } from '@/components/ui/text-field'
import {
  type PositionDraft,
  type QuestionDraft,
  withPosition,
  withPositionMoved,
} from './question-draft'
import styles from './question-form.module.css'

type PositionFieldsProps = {
  draft: QuestionDraft
  position: PositionDraft
  index: number
  error: string | null
  onDraft: (draft: QuestionDraft) => void
}

export function PositionFields({ draft, position, index, error, onDraft }: PositionFieldsProps) {
  const name = position.label.trim() || `position ${index + 1}`
  return (
    <li className={styles.position}>
      <HueMark index={index} />
      <TextField
        label={`Position ${index + 1}`}
        value={position.label}
        error={error}
        onChange={(event) =>
          onDraft(withPosition(draft, { ...position, label: event.currentTarget.value }))
        }
      />
      <TextField
        label="Definition"
        value={position.definition}
        onChange={(event) =>
          onDraft(withPosition(draft, { ...position, definition: event.currentTarget.value }))
        }
      />
      <div className={styles.moves}>
        <IconButton
          label={`Move ${name} up`}
          size="s"
          icon={<ArrowUp size={16} aria-hidden />}
          disabled={index === 0}
          onClick={() => onDraft(withPositionMoved(draft, position.id, -1))}
        />
        <IconButton
          label={`Move ${name} down`}
          size="s"
          icon={<ArrowDown size={16} aria-hidden />}
          disabled={index === draft.positions.length - 1}
          onClick={() => onDraft(withPositionMoved(draft, position.id, 1))}
        />
        <IconButton
          label={`Remove ${name}`}
          size="s"
          icon={<X size={16} aria-hidden />}
          onClick={() =>
            onDraft({ ...draft, positions: draft.positions.filter(({ id }) => id !== position.id) })
          }
        />
      </div>
    </li>
  )
}
