'use client'
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import { HueMark } from '@/components/ui/hue-mark'
import { IconButton } from '@/components/ui/icon-button'
import { TextField } from '@/components/ui/text-field'
import type { useDragInList } from '@/components/ui/use-drag-in-list'
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
  /** What makes its handle move it. */
  handle: ReturnType<ReturnType<typeof useDragInList>['handleOf']>
  /** Where a dragged position would be put next to it. */
  drop: 'before' | 'after' | null
}

export function PositionFields(props: PositionFieldsProps) {
  const { draft, position, index, error, onDraft, handle, drop } = props
  const name = position.label.trim() || `position ${index + 1}`
  return (
    <li
      className={styles.position}
      data-line={position.id}
      {...(drop !== null && { 'data-drop': drop })}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={`Move ${name} with the arrow keys`}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
          event.preventDefault()
          onDraft(withPositionMoved(draft, position.id, event.key === 'ArrowUp' ? -1 : 1))
          keepFocus()
        }}
        {...handle}
      >
        <GripVertical size={16} aria-hidden />
        <HueMark index={index} />
      </button>
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
          label={`Archive ${name}`}
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

/** The line is drawn in another place; the handle keeps the focus. */
function keepFocus() {
  const focused = document.activeElement
  requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus())
}
