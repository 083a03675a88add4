'use client'
import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { GuidelinesButton } from '@/components/guidelines/guidelines-button'
import { inHand } from '@/components/guidelines/guidelines-subject'
import { positionHint } from '@/components/question-form/position-hint'
import type { SaveQuestion } from '@/components/question-form/question-form'
import { Button } from '@/components/ui/button'
import { HueMark } from '@/components/ui/hue-mark'
import { IconButton } from '@/components/ui/icon-button'
import { Kbd } from '@/components/ui/kbd'
import { RadioGroup, type RadioOption } from '@/components/ui/radio-group'
import type { Position, Question } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'
import styles from './claim-form.module.css'
import { NewPosition } from './new-position'
import { enterStep } from './steps'

type PositionChoiceProps = {
  question: Question
  positionId: string | null
  project: string
  /** Takes the keyboard to the positions as soon as they are there. */
  autoFocus: boolean
  saveQuestion: SaveQuestion
  onPosition: (id: string) => void
  onRemove: () => void
}

/** One question and the position that the passage takes on it; digits choose among the first nine. */
export function PositionChoice({
  question,
  positionId,
  project,
  autoFocus,
  saveQuestion,
  onPosition,
  onRemove,
}: PositionChoiceProps) {
  const block = useRef<HTMLDivElement>(null)
  const [isAdding, setIsAdding] = useState(false)
  const live = livePositions(question)
  const shown = question.positions.filter(
    (position) => live.includes(position) || position.id === positionId,
  )

  useEffect(() => {
    if (autoFocus && block.current) enterStep(block.current)
  }, [autoFocus])

  function chooseByDigit(event: KeyboardEvent) {
    const position = /^[1-9]$/.test(event.key) ? live[Number(event.key) - 1] : undefined
    if (!position || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onPosition(position.id)
    block.current
      ?.querySelectorAll<HTMLElement>('input[type="radio"]')
      [live.indexOf(position)]?.focus()
  }

  function finishAdding(position: Position | null) {
    setIsAdding(false)
    if (position) onPosition(position.id)
    // The new position is there after the next drawing.
    requestAnimationFrame(() => block.current && enterStep(block.current))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the digits are a shortcut to the radios inside
    <div
      ref={block}
      className={styles.question}
      onKeyDown={chooseByDigit}
      {...inHand({ question: question.id })}
    >
      <RadioGroup
        label={question.text}
        options={[...live, ...shown.filter((position) => !live.includes(position))].map(
          (position) => optionOf(question, position, live),
        )}
        value={positionId}
        onValueChange={onPosition}
      />
      <div className={styles.remove}>
        <GuidelinesButton
          subject={{ question: question.id }}
          label={`Guidelines on the question: ${question.text}`}
        />
        <IconButton
          label="Remove the question"
          aria-label={`Remove the question: ${question.text}`}
          size="s"
          icon={<X size={16} aria-hidden />}
          onClick={onRemove}
        />
      </div>
      {isAdding ? (
        <NewPosition
          question={question}
          project={project}
          saveQuestion={saveQuestion}
          onSaved={finishAdding}
          onCancel={() => finishAdding(null)}
        />
      ) : (
        <Button
          className={styles.another ?? ''}
          variant="quiet"
          size="s"
          icon={<Plus size={16} aria-hidden />}
          onClick={() => setIsAdding(true)}
        >
          New position…
        </Button>
      )}
    </div>
  )
}

function optionOf(
  question: Question,
  position: Position,
  live: readonly Position[],
): RadioOption<string> {
  const index = live.indexOf(position)
  const hint = positionHint(question, position)
  return {
    value: position.id,
    label: (
      <span className={styles.position}>
        {index !== -1 && <HueMark index={index} />}
        {position.label}
        {index === -1 && ' (archived)'}
        {index >= 0 && index < 9 && (
          <span className={styles.digit} aria-hidden="true">
            <Kbd>{index + 1}</Kbd>
          </span>
        )}
      </span>
    ),
    ...(hint !== '' && { hint }),
  }
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.type !== 'radio'
}
