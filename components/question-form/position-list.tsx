'use client'
import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useDragInList } from '@/components/ui/use-drag-in-list'
import { PositionFields } from './position-fields'
import { emptyPosition, type QuestionDraft, withPositionPut } from './question-draft'
import styles from './question-form.module.css'

type PositionListProps = {
  draft: QuestionDraft
  problems: Record<string, string>
  onDraft: (draft: QuestionDraft) => void
}

/** The positions in order: moved by their handles, with the arrow keys on them, and by buttons. */
export function PositionList({ draft, problems, onDraft }: PositionListProps) {
  const list = useRef<HTMLOListElement>(null)
  const { drop, handleOf } = useDragInList(list, ({ id, before }) =>
    onDraft(withPositionPut(draft, id, before)),
  )
  const { positions } = draft
  const dropAt = (index: number) => {
    if (drop?.before === index) return 'before'
    const isLast = index === positions.length - 1
    return isLast && drop?.before === positions.length ? 'after' : null
  }
  return (
    <fieldset className={styles.positions}>
      <legend className={styles.legend}>Positions</legend>
      <p className={styles.hint}>The answers that sources give.</p>
      <ol ref={list} className={styles.list}>
        {positions.map((position, index) => (
          <PositionFields
            key={position.id}
            draft={draft}
            index={index}
            position={position}
            error={problems[position.id] ?? null}
            onDraft={onDraft}
            handle={handleOf(position.id)}
            drop={dropAt(index)}
          />
        ))}
      </ol>
      <Button
        size="s"
        icon={<Plus size={16} aria-hidden />}
        onClick={() => onDraft({ ...draft, positions: [...positions, emptyPosition()] })}
      >
        Add a position
      </Button>
    </fieldset>
  )
}
